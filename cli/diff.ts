import { command, flag, text, texts } from "./command";
import { examine } from "./diff/examine";
import { toLines } from "./diff/report";
import { report } from "./print";

const options = {
  stack: text("<name>", "the stack whose configuration reads the first service; the selected one by default"),
  "other-stack": text(
    "<name>",
    "the stack of the second service, with a configuration of its own; the same by default",
  ),
  "from-state": text("<file>", "takes the second service from this file of `pulumi stack export`"),
  ignore: texts("<field>", "leaves out a field, such as issuer or attributes.team"),
  "include-dynamic": flag("compares clients that registered dynamically, too"),
  json: flag("prints one JSON object with the same facts"),
} as const;

export const diff = command({
  summary: "compares two services with their clients, such as those of staging and production",
  about: `Compares two services with their clients, as the provider compares them: the order of sets and the layout of JSON mean
nothing. Ids, dates and what else Authlete issues do not count. Of a secret it says that it differs, without its value;
this alone is no difference, because two environments should not share secrets.

Clients belong together that have the same alias, or else the same name. Those that registered dynamically are left out
and counted.

Without a second id, the second service is the one that the state of the stack records: then only what its program
manages is compared. For two hosts or two credentials, give each its stack: --stack staging --other-stack prod.`,
  positionals: {
    service: { about: "the id of a service" },
    other: { about: "the id of another service, or the name of one in the state", optional: true },
  },
  options,
  exitCodes: { 0: "they are the same", 1: "they differ", 2: "they cannot be compared" },
  failureCode: 2,
  examples: [
    `$ npx pulumi-authlete diff 5344929600000001 5344929600000002 --stack staging --other-stack prod
Service "Shop" (5344929600000001) => "Shop" (5344929600000002)
  ~ issuer: "https://auth.staging.shop.example" => "https://auth.shop.example"
  + supportedScopes.orders: {"name":"orders"}
  ~ jwks: [secret] differs
  ~ Client "Shop web" (5344929600000001/21) => "Shop web" (5344929600000002/34)
      - redirectUris[1]: "http://localhost:3000/callback"
  - Client "Trial" (5344929600000001/22)`,
    "$ npx pulumi-authlete diff 5344929600000001 --stack staging --other-stack prod --ignore issuer",
  ],
  notes: `In JSON, \`hidden\` says why a difference has no values: the field is secret, or newer than this package, so that it may
be.`,
  async run(values, [first = "", second]) {
    const { stack, "other-stack": otherStack, "from-state": file, ignore, "include-dynamic": includeDynamic } = values;
    const question = {
      first,
      second,
      stack,
      otherStack,
      file,
      ignored: ignore ?? [],
      includeDynamic: includeDynamic ?? false,
    };
    const { differs } = await report((...tools) => examine(question, ...tools), toLines, values.json);
    return differs ? 1 : 0;
  },
});
