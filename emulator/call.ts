import type { Members } from "./json";
import type { IdpRefusal } from "./refusal";
import type { Credential } from "./rights";
import type { Context, Service } from "./store";

export interface Call extends Context {
  /** 3 if the path begins with the service's id, otherwise 2. */
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
export interface IdpCall extends Context {
  credential: Credential;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Members;
  refuse(status: number, reason: string): IdpRefusal;
}

export interface Reply {
  status: number;
  /** A string is sent as text, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A reply, or the promise of one that has to verify a signature first. */
export type Answer = Reply | Promise<Reply>;

/** One operation of the API. */
export type Operation<C> = (call: C) => Answer;

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const noContent = (): Reply => ({ status: 204 });
