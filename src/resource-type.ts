/** By what the engine knows a kind of resource. Both are part of every state, so they never change. */

export const typeOf = (kind: string): string => `pulumi-nodejs:dynamic/authlete:${kind}`;

/** The type of the native plugin's resource. */
export const nativeTypeOf = (kind: string): string => `authlete:index:${kind}`;

/** Is it the type of a dynamic resource of this package, or of a provider that serves some? */
export const isOurs = (type: string): boolean =>
  type.startsWith(typeOf("")) || type === "pulumi:providers:pulumi-nodejs";

/** The hidden property of a dynamic resource that holds its code. */
export const PROVIDER = "__provider";

/** The code that the engine runs for a kind. */
export const providerText = (kind: string): string =>
  `exports.handler=()=>require("pulumi-authlete/provider/${kind.toLowerCase()}")`;
