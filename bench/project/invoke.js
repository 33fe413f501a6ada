// Measures how long the engine takes to return the stack's recorded resources to the program; writes it to a file.
const { writeFileSync } = require("node:fs");
const pulumi = require("@pulumi/pulumi");

module.exports = async (file) => {
  const stackName = `${pulumi.getOrganization()}/${pulumi.getProject()}/${pulumi.getStack()}`;
  const start = performance.now();
  const { outputs } = await pulumi.runtime.invoke("pulumi:pulumi:readStackResourceOutputs", { stackName });
  const milliseconds = performance.now() - start;
  writeFileSync(file, JSON.stringify({ milliseconds, resources: Object.keys(outputs).length }));
};
