import { Refusal } from "./refusal";
import type { Context, Service } from "./store";

/** Authlete's rights, plus VIEW_LIMITED, which is the emulator's own: to see at least the limited view of a service. */
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
  | "VIEW_AUDIT_LOG"
  | "ADMIN";

/** The caller's credential. */
export interface Credential {
  kind: "organizationToken" | "serviceToken" | "serviceKey" | "apiSecret" | "serviceOwner";
  /** The only service that the credential is for. Missing if it is for all services. */
  serviceId?: string;
  rights: string[];
}

const included = new Map<string, Right[]>([
  ["VIEW_CLIENT", ["VIEW_LIMITED"]],
  ["MODIFY_CLIENT", ["VIEW_CLIENT"]],
  ["VIEW_SERVICE", ["VIEW_CLIENT"]],
  ["CREATE_CLIENT", ["USE_SERVICE", "VIEW_SERVICE", "MODIFY_CLIENT"]],
  ["MODIFY_SERVICE", ["CREATE_CLIENT"]],
  ["ADMIN", ["MODIFY_SERVICE", "CREATE_SERVICE", "DELETE_SERVICE", "VIEW_AUDIT_LOG"]],
]);

/** These rights and all that they include. */
export const impliedRights = (rights: string[]): string[] =>
  rights.flatMap((right) => [right, ...impliedRights(included.get(right) ?? [])]);

const missingRight = (right: string, service?: Service): Refusal => {
  const place = service ? ` for the service (ID = ${service.id})` : "";
  return new Refusal(
    403,
    "A457101",
    `The access token does not have the ${right.replace("LIMITED", "SERVICE")} right${place}.`,
  );
};

/** In 2.x a service's own key can read the service, but only the service owner's key can change it. */
export const hasRight = ({ kind, rights }: Credential, right: Right, generation: 2 | 3): boolean => {
  const isOwnKey = kind === "serviceKey" || kind === "apiSecret";
  return rights.includes(right) && !(isOwnKey && generation === 2 && right === "MODIFY_SERVICE");
};

export const requireRight = (credential: Credential, right: Right, generation: 2 | 3, service?: Service): void => {
  const isForeign = service && credential.serviceId && credential.serviceId !== service.id;
  if (isForeign || service?.owned === false || !hasRight(credential, right, generation))
    throw missingRight(right, service);
};

/** Refuses a call that comes before the rights to a new service have reached the cluster. */
export const requireSpreadRight = ({ options }: Context, service: Service, right: Right): void => {
  const { rightsLag } = service;
  if (rightsLag.calls <= 0 && rightsLag.until <= options.clock.now()) return;
  rightsLag.calls -= 1;
  throw missingRight(right, service);
};
