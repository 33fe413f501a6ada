/** The configuration of a stack, and the credentials in it. */
import type { Emulator } from "../../emulator/index";
import type { Authlete } from "./authlete";

/** Configuration of the stack. A name without a namespace belongs to `authlete:`. A name that ends in `!` is secret. */
export type Config = Record<string, string | number>;

/** What is set with `--secret`. */
const secretName = /(accessToken|apiSecret|ApiSecret|!)$/;

export const organization = ({ accessToken, organizationId, apiServerId }: Authlete["credentials"]): Config => ({
  accessToken,
  organizationId,
  apiServerId,
});

/** The credentials that may create services: the organization's in 3.0, the service owner's in 2.x. */
export const credentials = {
  organization,
  owner: ({ serviceOwnerApiKey, serviceOwnerApiSecret }) => ({
    ...{ apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret },
  }),
} satisfies Record<string, (of: Emulator["credentials"]) => Config>;

/** What `pulumi config set-all` takes. */
export const optionsOf = (config: Config): string[] =>
  Object.entries(config).flatMap(([name, value]) => {
    const key = name.includes(":") ? name.replace("!", "") : `authlete:${name}`;
    return [secretName.test(name) ? "--secret" : "--plaintext", `${key}=${value}`];
  });
