@node "%~dp0..\dist\src\native\index.js" %*
