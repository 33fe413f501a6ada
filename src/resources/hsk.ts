import type { Call, Calls, Target } from "../call";
import { nowhere } from "../description";
import { isFirst, MARKER } from "../marker";
import { isRecord } from "../value";
import type { Definition } from "./schema";
import { hskKeyType, hskUse } from "./shapes";
import { fromId, immutable, ownerId, required } from "./traits";
import { text } from "./values";

/**
 * A key of a service in a hardware security module (HSM). Authlete has the module make it, and nobody can read its private
 * part. Every change replaces it. The service must have `hsmEnabled`, and the Authlete server a module: that takes a
 * dedicated cloud. Its id is `<serviceId>/<handle>`.
 *
 * @example
 * ```ts
 * import * as authlete from "pulumi-authlete";
 *
 * const shop = new authlete.Service("shop", {
 *   serviceName: "Shop",
 *   issuer: "https://auth.shop.example",
 *   hsmEnabled: true,
 *   idTokenSignatureKeyId: "2026-1",
 * });
 * new authlete.Hsk("key", {
 *   serviceId: shop.id,
 *   kty: "EC",
 *   use: "sig",
 *   alg: "ES256",
 *   kid: "2026-1",
 *   hsmName: "google",
 * });
 * ```
 */
export const hsk: Definition = {
  kind: "Hsk",
  noun: "HSM key",
  plural: "HSM keys",
  title: "kid",
  id: ["serviceId", "handle"],
  issued: "handle",
  whole: "kty",
  unpaged: {
    isTrace: (key, inputs) => isFirst(inputs[MARKER]) && inputs.kid !== undefined && key.kid === inputs.kid,
    advice: "The new key gets the same kid: delete the other one, unless something signs with it",
  },
  carrier: nowhere,
  inputs: {
    /** The id of the service that the key is for: its API key, in digits. */
    serviceId: ownerId(),
    /**
     * The key type.
     *
     * @see [RFC 7517 section 4.1](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.1)
     */
    kty: required(immutable(hskKeyType)),
    /**
     * What the key is for.
     *
     * @see [RFC 7517 section 4.2](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.2)
     */
    use: immutable(hskUse),
    /**
     * The algorithm of the key, as JOSE spells it: `ES256` to sign, `RSA-OAEP-256` to decrypt. Modules support few of
     * them, and refuse the others.
     *
     * @see [RFC 7517 section 4.4](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.4)
     */
    alg: immutable(text("ES256")),
    /**
     * The key ID. The `…SignatureKeyId` fields of the service choose a key by it.
     *
     * @see [RFC 7517 section 4.5](https://www.rfc-editor.org/rfc/rfc7517.html#section-4.5)
     */
    kid: immutable(text("2026-1")),
    /** The name that the Authlete server has for the module, for example `google`. */
    hsmName: required(immutable(text("google"))),
  },
  outputs: {
    /** The handle that Authlete and the module use for the key: 43 characters of base64url. */
    handle: fromId(text()),
    /** The public key of the pair, in PEM. */
    publicKey: text(),
  },
  rules: [],
  warnings: [],
  calls,
};

const keyIn = (answer: unknown) => (isRecord(answer) && isRecord(answer.hsk) ? answer.hsk : undefined);

function keysIn(answer: unknown) {
  const keys = isRecord(answer) ? (answer.hsks ?? []) : undefined;
  return Array.isArray(keys) && keys.every(isRecord) ? keys : undefined;
}

function calls({ generation, id: { serviceId, handle } }: Target): Calls {
  const prefix = generation === 3 ? `/api/${serviceId}` : "/api";
  const call = (method: Call["method"], path: string, more: Partial<Call> = {}): Call => ({
    method,
    path: `${prefix}/hsk/${path}`,
    service: serviceId,
    repeatable: true,
    ...more,
  });
  const unchangeable = () => {
    throw new Error("a key in an HSM cannot be changed");
  };
  return {
    create: (body) => call("POST", "create", { body, repeatable: false, unwrap: keyIn }),
    read: () => call("GET", `get/${handle}`, { unwrap: keyIn }),
    list: () => call("GET", "get/list", { unwrap: keysIn }),
    find: (name) => call("GET", `get/${encodeURIComponent(name)}`, { unwrap: keyIn }),
    update: unchangeable,
    delete: () => call("DELETE", `delete/${handle}`),
    writeField: unchangeable,
  };
}
