import type { Pair } from "../config/credential";
import type { Settings } from "../config/settings";
import type { Call } from "../resources/schema";

const basic = ({ key, secret }: Pair) => `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;

/** The secret of a 2.x service, asked for once per service and run through the service owner's credential. */
export type SecretOf = (serviceId: string) => Promise<string>;

/** The value of the Authorization header: it follows the credential, whatever the generation. */
export async function authorization(
  { credential, generation }: Settings,
  call: Call,
  secretOf: SecretOf,
): Promise<string> {
  if ("token" in credential) return `Bearer ${credential.token}`;
  const { service, owner } = credential;
  if (call.service === undefined) return basic(owner ?? service ?? none());
  if (service && (service.key === call.service || !owner)) return basic(service);
  if (generation === 3) return basic(owner ?? none());
  return basic({ key: call.service, secret: await secretOf(call.service) });
}

const none = (): never => {
  throw new Error("no credential for Authlete");
};

/** What of the header must not show in any message: the value as it is sent, and the secret in it. */
export function secretsIn(header: string): string[] {
  const [scheme, value = ""] = header.split(/ (.*)/s);
  if (scheme === "Bearer") return [value];
  return [
    value,
    Buffer.from(value, "base64")
      .toString()
      .replace(/^[^:]*:/, ""),
  ];
}
