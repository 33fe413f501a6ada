// The types of the native plugin, declared as the tests declare them.
module.exports = require("../../test/projects/data/native");
