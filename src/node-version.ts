/** The first version that can run undici 8. Older ones fail inside it, with a message that helps nobody. */
const oldest = [22, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  throw new Error(
    `pulumi-authlete needs Node.js ${oldest.join(".")} or newer, but \`node\` is ${process.version} here: install a current version`,
  );
}
