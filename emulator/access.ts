import { Refusal } from "./refusal";
import type { Emulation, Service } from "./store";

/** Authlete's rights, and one of our own: to see at least the limited view of a service. */
export type Right =
  | "VIEW_LIMITED"
  | "VIEW_CLIENT"
  | "MODIFY_CLIENT"
  | "VIEW_SERVICE"
  | "USE_SERVICE"
  | "CREATE_CLIENT"
  | "MODIFY_SERVICE"
  | "CREATE_SERVICE"
  | "DELETE_SERVICE"
  | "ADMIN";

/** What each right brings with it. */
const includes: Partial<Record<string, Right[]>> = {
  VIEW_CLIENT: ["VIEW_LIMITED"],
  MODIFY_CLIENT: ["VIEW_CLIENT"],
  VIEW_SERVICE: ["VIEW_CLIENT"],
  CREATE_CLIENT: ["USE_SERVICE", "VIEW_SERVICE", "MODIFY_CLIENT"],
  MODIFY_SERVICE: ["CREATE_CLIENT"],
  ADMIN: ["MODIFY_SERVICE", "CREATE_SERVICE", "DELETE_SERVICE"],
};

const expand = (rights: string[]): string[] => rights.flatMap((right) => [right, ...expand(includes[right] ?? [])]);

/** Who calls. */
export interface Credential {
  kind: "organizationToken" | "serviceToken" | "serviceKey" | "apiSecret" | "serviceOwner";
  /** The only service it is for. */
  serviceId?: string;
  rights: string[];
}

const ofService = (kind: Credential["kind"], serviceId: string): Credential => ({
  kind,
  serviceId,
  rights: expand(["MODIFY_SERVICE"]),
});

const basic = ({ store, options }: Emulation, value: string): Credential | undefined => {
  const [key = "", secret] = Buffer.from(value, "base64").toString().split(/:(.*)/s);
  if (key === options.serviceOwnerApiKey && secret === options.serviceOwnerApiSecret)
    return {
      kind: "serviceOwner",
      rights: ["VIEW_LIMITED", "VIEW_SERVICE", "MODIFY_SERVICE", "CREATE_SERVICE", "DELETE_SERVICE"],
    };
  return store.services.get(key)?.members["apiSecret"] === secret ? ofService("serviceKey", key) : undefined;
};

const bearer = ({ store, options }: Emulation, value: string): Credential | undefined => {
  const token = store.tokens.get(value);
  if (token) {
    const kind = token.serviceId ? "serviceToken" : "organizationToken";
    const more = kind === "organizationToken" && !options.orphans ? ["DELETE_SERVICE"] : [];
    return { kind, serviceId: token.serviceId, rights: expand([...token.rights, ...more]) };
  }
  const service = [...store.services.values()].find(({ members }) => members["apiSecret"] === value);
  return service && ofService("apiSecret", service.id);
};

/** The credential in an Authorization header, if it is one that this Authlete has given out. */
export const identify = (emulation: Emulation, header: string): Credential | undefined => {
  const [scheme = "", value = ""] = header.split(/ +/);
  if (/^basic$/i.test(scheme)) return basic(emulation, value);
  return /^bearer$/i.test(scheme) ? bearer(emulation, value) : undefined;
};

const lacks = (right: string, service?: Service): Refusal => {
  const place = service ? ` for the service (ID = ${service.id})` : "";
  return new Refusal(
    403,
    "A457101",
    `The access token does not have the ${right.replace("LIMITED", "SERVICE")} right${place}.`,
  );
};

/** In 2.x a service's own key reads the service, but only its owner's key changes it. */
export const holds = ({ kind, rights }: Credential, right: Right, generation: 2 | 3): boolean => {
  const ownKey = kind === "serviceKey" || kind === "apiSecret";
  return rights.includes(right) && !(ownKey && generation === 2 && right === "MODIFY_SERVICE");
};

export const demand = (credential: Credential, right: Right, generation: 2 | 3, service?: Service): void => {
  const foreign = service && credential.serviceId && credential.serviceId !== service.id;
  if (foreign || service?.owned === false || !holds(credential, right, generation)) throw lacks(right, service);
};

/** Rights to a new service reach the cluster a little later than the service itself. */
export const demandSpread = (service: Service, right: Right): void => {
  const { lag } = service;
  if (lag.calls <= 0 && lag.until <= Date.now()) return;
  lag.calls -= 1;
  throw lacks(right, service);
};
