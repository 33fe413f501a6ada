module.exports = require("pulumi-authlete");
