/** What the tokens of a service and those of an organization share: rows, and calls to the IdP. */
import type { Call, Calls, Target } from "../call";
import { longestDescription } from "../description";
import { integerOf } from "../json";
import { isOrphan, MARKER } from "../marker";
import { parseDuration } from "../time";
import { type Fields, isRecord, textOf } from "../value";
import { type Rule, rule } from "./forbid";
import type { UnpagedList } from "./schema";
import { fromId, immutable, issuedOnce, local, required, stamp, unread } from "./traits";
import { hours, matching, raw, seconds, text } from "./values";

/** The rows of both kinds of tokens. */
export const shared = {
  inputs: {
    /**
     * What the token is for. Authlete's console shows it as the name, followed by a mark by which a later run recognizes a
     * token that an interrupted one left behind. A change renames the token, and its value stays.
     */
    description: required(
      matching(new RegExp(`^[\\s\\S]{1,${longestDescription}}$`), `1 to ${longestDescription} characters`, "CI"),
    ),
    /** How long the token lives, in seconds. Default: it does not expire. Older servers ignore it. */
    durationSeconds: immutable(unread(seconds(1))),
    /** Any text. When it changes, the token is replaced. */
    rotate: immutable(local(text("2"))),
    /**
     * How old the token may get, an hour or more: `12h`, `30d`, `8w`. The first `pulumi up` after that time replaces it;
     * nothing else does, least of all a refresh.
     */
    rotateEvery: local(hours("30d")),
    /** Raw members of the request to create the token, newer than this version of the package. */
    extra: immutable(unread(raw())),
  },
  outputs: {
    /** The id that Authlete issued. It is part of the resource's id, so it is known in every preview of an update. */
    tokenId: fromId(text()),
    /** The token itself. Authlete tells it once, so state is the only place that has it, and a look-up finds none. */
    accessToken: required(issuedOnce(text())),
    /** When this package had the token issued (RFC 3339). */
    issuedAt: stamp(),
    /** When it is due for replacement (RFC 3339): `rotateEvery` after `issuedAt`. */
    rotatesAt: stamp(),
    /** When it expires (RFC 3339), if the server says so. */
    expiresAt: text(),
  },
};

export const tokenList: UnpagedList = {
  isTrace: (token, inputs) => isOrphan(inputs[MARKER], token[MARKER]),
  advice: "Nobody has its value: revoke it in Authlete's console, unless a stack of the same name uses it",
};

export const tokenRules: Rule[] = [
  rule(
    ["preset", "permissions"],
    ({ preset, permissions }) =>
      preset === "custom" &&
      !(Array.isArray(permissions) && permissions.length > 0) && ["permissions", "preset custom needs at least one"],
  ),
];

export const tokenWarnings: Rule[] = [
  rule(
    ["preset", "permissions"],
    ({ preset, permissions }) =>
      preset !== "custom" &&
      Array.isArray(permissions) && ["permissions", "have no effect beside a preset: give preset: custom"],
  ),
  rule(["rotateEvery", "durationSeconds"], ({ rotateEvery, durationSeconds }) => {
    const isLate =
      Number(durationSeconds) > 0 && (parseDuration(String(rotateEvery)) ?? 0) > Number(durationSeconds) * 1000;
    return isLate && ["rotateEvery", "is longer than durationSeconds: the token ends before it is replaced"];
  }),
];

/** Whose tokens the calls are about, as texts: the members of the requests, and of the answers. */
type Owner = Record<string, string | undefined>;

const isOwnedBy = (owner: Owner, token: Fields): boolean =>
  Object.entries(owner).every(([name, id]) => token[name] === undefined || textOf(token[name]) === id);

const ownToken = (owner: Owner, answer: unknown): Fields | undefined =>
  isRecord(answer) && isOwnedBy(owner, answer) ? answer : undefined;

/** The tokens of a list, if it is one of this owner's. */
const ownTokens = (owner: Owner, answer: unknown): Fields[] | undefined =>
  Array.isArray(answer) && answer.every((token) => ownToken(owner, token)?.tokenId !== undefined)
    ? answer.filter(isRecord)
    : undefined;

function findToken(owner: Owner, tokenId: string | undefined, answer: unknown): Fields | null | undefined {
  const tokens = ownTokens(owner, answer);
  return tokens && (tokens.find((token) => textOf(token.tokenId) === tokenId) ?? null);
}

/** The calls below `/api/servicetoken` or `/api/organizationtoken`. */
export function tokenCalls(root: string, owner: Owner, { id: { tokenId } }: Target): Calls {
  const ids = Object.fromEntries(Object.entries(owner).map(([name, id]) => [name, integerOf(id)]));
  const call = (verb: string, body: Fields, unwrap?: Call["unwrap"], repeatable = true): Call => ({
    method: "POST",
    path: `/api/${root}/${verb}`,
    body: { ...body, ...ids },
    idp: true,
    repeatable,
    unwrap,
  });
  return {
    create: (body) => call("create", body, (answer) => ownToken(owner, answer), false),
    read: () => call("all", {}, (answer) => findToken(owner, tokenId, answer)),
    list: () => call("all", {}, (answer) => ownTokens(owner, answer)),
    find: (name) => call("all", {}, (answer) => findToken(owner, name, answer)),
    update: ({ description }) => call("update", { tokenId, description }, (answer) => ownToken(owner, answer)),
    delete: () => call("revoke", { tokenId }),
    writeField: () => {
      throw new Error("a token has no field with an endpoint of its own");
    },
  };
}
