/**
 * The adapter for `fn::rotate::external` of Pulumi ESC: rotates the access token of a service. This folder runs in a
 * function of the user. It may import the ground, the configuration, the tables, the connection to Authlete, and `jose`.
 *
 * @see [external rotator](https://www.pulumi.com/docs/esc/integrations/rotated-secrets/external/)
 */
import { processHost } from "../host";
import { type Handler, handlerOn } from "./handler";
import type { RotatorOptions } from "./options";

export type { Handler, RotatorOptions };

/**
 * Makes the function that Pulumi ESC calls. It creates a token, and revokes the one before the current one, so that the
 * current token stays valid until the next rotation: two tokens live at any time.
 *
 * @example
 * import { rotator } from "pulumi-authlete/esc";
 *
 * export const handle = rotator({
 *   url: "https://rotate.shop.example/authlete",
 *   environments: { "acme/prod": ["5344929600000001"] },
 * });
 */
export const rotator = (options: RotatorOptions): Handler => handlerOn(processHost, options);
