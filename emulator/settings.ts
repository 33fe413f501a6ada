import { canonical, type Members } from "./json";
import { read, serviceKind } from "./kind";
import { scopes } from "./scope";
import type { Emulation } from "./store";
import { checkServiceUrls } from "./url";

const normalised = (members: Members): Members => {
  const texts = ["jwks", "federationJwks", "credentialJwks"].filter((name) => typeof members[name] === "string");
  const jwks = Object.fromEntries(texts.map((name) => [name, canonical(String(members[name]))]));
  return {
    ...members,
    ...jwks,
    ...(members["supportedScopes"] ? { supportedScopes: scopes(members["supportedScopes"]) } : {}),
  };
};

/** What the body of a service becomes, checked and written Authlete's way. */
export const written = ({ options }: Emulation, body: Members, generation: 2 | 3): Members => {
  const members = read(serviceKind, body, generation);
  if (options.strictUrls) checkServiceUrls(members);
  return normalised(members);
};
