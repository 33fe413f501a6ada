import { canonical, type Members } from "./json";
import { readFields } from "./schema";
import { normalizeScopes } from "./scopes";
import { serviceSchema } from "./service-schema";
import type { Context } from "./store";
import { checkServiceUrls } from "./url";

const normalize = (members: Members): Members => {
  const names = ["jwks", "federationJwks", "credentialJwks"].filter((name) => typeof members[name] === "string");
  const jwks = Object.fromEntries(names.map((name) => [name, canonical(String(members[name]))]));
  return {
    ...members,
    ...jwks,
    ...(members["supportedScopes"] ? { supportedScopes: normalizeScopes(members["supportedScopes"]) } : {}),
  };
};

/** Checks the body of a service and returns the fields to store, in the form in which Authlete returns them. */
export const readServiceBody = ({ options }: Context, body: Members, generation: 2 | 3): Members => {
  const members = readFields(serviceSchema, body, generation);
  if (options.strictUrls) checkServiceUrls(members);
  return normalize(members);
};
