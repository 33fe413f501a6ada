import type { Id } from "./id";
import { isRecord } from "./value";

/** The two generations of Authlete: 2.x and 3.0. */
export type Generation = 2 | 3;

/** One request to Authlete, before it is authorised. */
export interface Call {
  method: "GET" | "POST" | "DELETE";
  path: string;
  body?: unknown;
  /** Goes to the IdP of Authlete 3.0 instead of the cluster. */
  idp?: true;
  /** The service whose credential the call needs. Without one, it needs the owner's. */
  service?: string;
  /** Is it safe to send the call again when its outcome is unknown? */
  repeatable: boolean;
  /**
   * Takes what the call asks for out of the answer, where that holds more. `null` means that the answer shows that there
   * is none, `undefined` that it is no answer to this call.
   */
  unwrap?(answer: unknown): unknown;
  /** Runs each time when the call is about to go out, after all waits. What it throws stops the call. */
  beforeSend?(): void;
}

/** A field that has an endpoint of its own. `path` follows the prefix of the generation. */
export interface Endpoint {
  path: string;
  /** The member of the body that holds the value. */
  member: string;
  /** The member of the answer that repeats the value. */
  echo?: string;
}

/** Which object the calls are for, and where it lives. */
export interface Target {
  generation: Generation;
  /** Are services created and removed through the IdP? Created on a 3.0 cluster, they would belong to no organization. */
  idp: boolean;
  id: Id;
  apiServerId?: string;
  organizationId?: string;
}

/** The calls of one object. */
export interface Calls {
  create(body: Record<string, unknown>): Call;
  read(): Call;
  /**
   * One page of the list that holds the object: `start` is inclusive, `end` exclusive. A list that comes whole has no
   * pages.
   */
  list(start: number, end: number): Call;
  /** Reads another object of the same list by the last part of its id; a client also by its alias. */
  find(name: string): Call;
  update(body: Record<string, unknown>): Call;
  delete(): Call;
  /** Asks the cluster for what holds the object, where only the IdP knows the object: is it there, or gone? */
  confirm?(): Call;
  /** Writes a field that has an endpoint of its own. */
  writeField(endpoint: Endpoint, value: unknown): Call;
}

/** The result of a call that returns no object: its code is one of success (class 0). */
export const isConfirmation = (answer: unknown): boolean =>
  isRecord(answer) && /^A\d{3}0\d{2}$/.test(String(answer.resultCode));
