/** The first version that can run undici 8. Older ones fail inside it, with a message that helps nobody. */
const required = [22, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < required[0] || (major === required[0] && minor < required[1])) {
  throw new Error(
    `pulumi-authlete needs Node.js ${required.join(".")} or newer, but \`node\` is ${process.version} here: install a current version`,
  );
}
