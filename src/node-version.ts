/** The first version whose `fetch` stack, undici 8, runs. Older ones fail inside it, with words that help nobody. */
const needed = [22, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  throw new Error(
    `pulumi-authlete needs Node.js ${needed.join(".")} or newer, and \`node\` is ${process.version} here: install a current one`,
  );
}
