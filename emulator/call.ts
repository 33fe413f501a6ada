import type { Credential } from "./access";
import type { Members } from "./json";
import type { IdpRefusal } from "./refusal";
import type { Emulation, Service } from "./store";

export interface Call extends Emulation {
  /** 3 when the service's id stands first in the path, 2 otherwise. */
  generation: 2 | 3;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Members;
  credential: Credential;
}

export interface ServiceCall extends Call {
  service: Service;
}

/** A call to the identity provider. */
export interface IdpCall extends Emulation {
  params: Record<string, string>;
  body: Members;
  refuse(status: number, reason: string): IdpRefusal;
}

export interface Answer {
  status: number;
  /** An object is sent as JSON, a string as text. */
  body?: unknown;
  headers?: Record<string, string>;
}

export type Handler<C> = (call: C) => Answer;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent = (): Answer => ({ status: 204 });
