import type { Call } from "../call";
import { type Credential, isTokenCredential, type KeyPair } from "../config/credential";
import type { Settings } from "../config/settings";
import { isRecord, textOf } from "../value";
import { AuthleteError } from "./error";
import type { AuthorizedCall } from "./exchange";
import { remedyOf } from "./remedy";
import type { Run, Send } from "./run";
import type { Tokens } from "./tokens";

/** Reads the API secret of a 2.x service. */
export type ReadSecret = (serviceId: string) => Promise<string>;

/** Adds the server and the Authorization header, and hides the credential from messages. */
export const withAuthorization =
  (
    settings: Settings,
    { secrets, tokens }: Run,
    credential: Credential,
    readSecret: ReadSecret,
    send: Send<AuthorizedCall>,
  ): Send =>
  async (call) => {
    const host = hostOf(settings, call);
    const authorization = await headerFor({ ...settings, credential }, call, readSecret, tokens);
    secrets.add(secretsInHeader(authorization));
    return send({ ...call, host, authorization });
  };

function hostOf({ baseUrl, idpUrl, organizationId, apiServerId }: Settings, call: Call): string {
  if (!call.idp) return baseUrl;
  const needed = Object.entries({ idpUrl, organizationId, apiServerId });
  const missing = needed.filter(([, value]) => !value).map(([key]) => `\`pulumi config set authlete:${key} <value>\``);
  if (idpUrl && missing.length === 0) return idpUrl;
  throw new Error(
    `services and tokens of Authlete 3.0 are managed through its IdP, and its console has what that takes: run ${missing.join(" and ")}`,
  );
}

const basic = ({ key, secret }: KeyPair) => `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;

/** The header follows the credential, whatever the generation. */
async function headerFor(
  { credential, generation }: Settings,
  call: Call,
  readSecret: ReadSecret,
  tokens: Tokens,
): Promise<string> {
  if (isTokenCredential(credential)) return `Bearer ${await tokens.get(credential)}`;
  const { service, owner } = credential;
  if (call.service === undefined) return basic(owner ?? service ?? missingCredential());
  if (service && !owner && generation === 2) refuseOtherService(service, call.service);
  if (service && (service.key === call.service || !owner)) return basic(service);
  if (generation === 3) return basic(owner ?? missingCredential());
  return basic({ key: call.service, secret: await readSecret(call.service) });
}

/** The paths of 2.x name no service: the call would be about the one whose key is set. */
function refuseOtherService({ key }: KeyPair, asked: string): void {
  if (key === asked) return;
  throw new Error(
    `the key of service ${key} is set, which does not reach service ${asked} in Authlete 2.x: set the apiKey and the apiSecret of service ${asked}, or serviceOwnerApiKey and serviceOwnerApiSecret`,
  );
}

const missingCredential = (): never => {
  throw new Error("no credential for Authlete");
};

/** The value as it is sent, and the secret in it. */
function secretsInHeader(header: string): string[] {
  const [scheme, value = ""] = header.split(/ (.*)/s);
  if (scheme === "Bearer") return [value];
  const [, secret = ""] = Buffer.from(value, "base64").toString().split(/:(.*)/s);
  return [value, secret];
}

/** Reads the secret of each service once: in 2.x the owner's credential does not reach a service's clients. */
export function secretReader(send: Send): ReadSecret {
  const secrets = new Map<string, Promise<string>>();
  return (serviceId) => {
    const secret = secrets.get(serviceId) ?? readSecret(send, serviceId);
    secrets.set(serviceId, secret);
    secret.catch(() => secrets.delete(serviceId));
    return secret;
  };
}

async function readSecret(send: Send, serviceId: string): Promise<string> {
  const call: Call = { method: "GET", path: `/api/service/get/${serviceId}`, repeatable: true };
  const service = await send(call);
  const isMeant = isRecord(service) && textOf(service.apiKey) === serviceId;
  if (isMeant && typeof service.apiSecret === "string") return service.apiSecret;
  const remedy = remedyOf("no-api-secret", call);
  throw new AuthleteError(call, 200, undefined, `the answer has no apiSecret of service ${serviceId}`, remedy);
}
