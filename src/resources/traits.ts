/** The vocabulary of the tables: what else is true of a field. `row.ts` says what each trait means. */
import type { Endpoint } from "../call";
import { exampleOfId, formOfId, type IdParts, patternOfId } from "../id";
import type { Default, Row, ScalarRow } from "./row";
import { matching, refined, text } from "./values";

export const required = <R extends Row>(row: R): R => ({ ...row, required: true });
export const secret = <R extends Row>(row: R): R => ({ ...row, secret: true });
export const immutable = <R extends Row>(row: R): R => ({ ...row, immutable: true });
export const unique = <R extends Row>(row: R): R => ({ ...row, unique: true });
export const only2 = <R extends Row>(row: R): R => ({ ...row, only: 2 });
export const only3 = <R extends Row>(row: R): R => ({ ...row, only: 3 });
/** Authlete 3.0 has the field, but ignores it on write. */
export const ignoredIn3 = <R extends Row>(row: R): R => ({ ...row, only: 2, ignored: true });
/** A documented default: written when the program drops the field. */
export const defaults = <R extends Row>(value: Default, row: R): R => ({ ...row, default: value, readsAs: value });
/** What Authlete returns for a field that nobody set, where no document promises it. */
export const readsAs = <R extends Row>(value: unknown, row: R): R => ({ ...row, readsAs: value });
/** What Authlete makes of a create without the field is not documented. */
export const unclear = <R extends Row>(row: R): R => ({ ...row, unclear: true });
export const ownEndpoint = <R extends Row>(endpoint: Endpoint, row: R): R => ({ ...row, endpoint });
export const fromId = <R extends Row>(row: R): R => ({ ...row, origin: "id" });
/** The id of the service that owns the object. */
export const ownerId = () =>
  required(immutable(fromId(matching(/^\d+$/, "the id of a service: its API key, in digits", "1234567890"))));
export const volatile = <R extends Row>(row: R): R => ({ ...row, volatile: true });
export const derived = <R extends Row>(row: R): R => ({ ...row, derived: true });
export const local = <R extends Row>(row: R): R => ({ ...row, local: true });
/** The ID of a key in a JWK Set with which Authlete signs. */
export const signingKeyId = (jwks: string): ScalarRow => ({ ...text("key-1"), signsWith: jwks });
export const createOnly = <R extends Row>(row: R): R => ({ ...row, createOnly: true });
/** The id of an existing object, which a create records in place of making one. */
export const existingId = (parts: IdParts): ScalarRow => {
  const row = refined(patternOfId(parts), `the id of what exists, ${formOfId(parts)}`, exampleOfId(parts));
  return createOnly(local(fromId(row)));
};
export const withholds = <R extends Row>(output: string, row: R): R => ({ ...local(row), withholds: output });
export const rotates = <R extends Row>(field: string, row: R): R => ({ ...local(row), rotates: field });

export const unread = <R extends Row>(row: R): R => ({ ...row, unread: true });
export const issuedOnce = <R extends Row>(row: R): R => ({ ...secret(row), issuedOnce: true });
/** A time that the check sets, as text in the format of RFC 3339. */
export const stamp = (): ScalarRow => ({ ...text("2026-12-24T18:00:00.000Z"), stamp: true });
