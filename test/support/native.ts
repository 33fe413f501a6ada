/** Makes every story that it can a story of the native plugin's resources. */
process.env["WAY"] = "native";
