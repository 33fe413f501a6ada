// The types of the native plugin, declared as the tests declare them. As in the package's classes, nothing takes traces.
Error.stackTraceLimit = 0;

module.exports = require("../../test/projects/data/native");
