import { type Credential, impliedRights } from "./rights";
import type { Context } from "./store";

const serviceCredential = (kind: Credential["kind"], serviceId: string): Credential => ({
  kind,
  serviceId,
  rights: impliedRights(["MODIFY_SERVICE"]),
});

const identifyBasic = ({ store, options }: Context, value: string): Credential | undefined => {
  const [key = "", secret] = Buffer.from(value, "base64").toString().split(/:(.*)/s);
  if (key === options.serviceOwnerApiKey && secret === options.serviceOwnerApiSecret)
    return {
      kind: "serviceOwner",
      rights: ["VIEW_LIMITED", "VIEW_SERVICE", "MODIFY_SERVICE", "CREATE_SERVICE", "DELETE_SERVICE"],
    };
  return store.services.get(key)?.members["apiSecret"] === secret ? serviceCredential("serviceKey", key) : undefined;
};

const identifyBearer = ({ store, options }: Context, value: string): Credential | undefined => {
  const token = store.tokens.get(value);
  if (token && (token.expiresAt ?? Number.POSITIVE_INFINITY) > options.clock.now()) {
    const kind = token.serviceId ? "serviceToken" : "organizationToken";
    const more = kind === "organizationToken" && !options.orphans ? ["DELETE_SERVICE"] : [];
    return { kind, serviceId: token.serviceId, rights: impliedRights([...token.rights, ...more]) };
  }
  const service = [...store.services.values()].find(({ members }) => members["apiSecret"] === value);
  return service && serviceCredential("apiSecret", service.id);
};

/** The credential in an Authorization header, or `undefined` if it is not valid. */
export const identify = (context: Context, header: string): Credential | undefined => {
  const [scheme = "", value = ""] = header.split(/ +/);
  if (/^basic$/i.test(scheme)) return identifyBasic(context, value);
  return /^bearer$/i.test(scheme) ? identifyBearer(context, value) : undefined;
};
