/** Decides which object a create may adopt, and makes it as a create would have made it. */
import { knownTokens } from "../api/tokens";
import { type Credential, isTokenCredential } from "../config/credential";
import { withDeletedWith } from "../deleted-with";
import { clockTolerance, createdAt, findOrphans, isSigned, MARKER, signMarker, unsignedMarker } from "../marker";
import { createdBody, matchesInputs, type Versions } from "../plan/plan";
import { type Actual, type Fields, type Inputs, textOf } from "../value";
import type { Remote } from "./remote";
import type { Session } from "./session";

/** The secrets of a credential that the process knows, the latest last. */
const secretsOf = (credential: Credential): readonly string[] =>
  isTokenCredential(credential) ? knownTokens(credential) : [String((credential.service ?? credential.owner)?.secret)];

/** The marker as the create's object bears it. Whoever creates has sent a call before, and so has a secret. */
export function signed(session: Session, marker: unknown, at = session.host.clock.now()): unknown {
  if (marker === undefined) return undefined;
  const secret = secretsOf(session.settings.credential).at(-1);
  if (secret === undefined) throw new Error("no credential is known to sign the marker with");
  return signMarker(secret, String(marker), at);
}

/** The marker as a new object bears it. What is only named needs no signature. */
export const newMarker = ({ def, session }: Remote, marker: unknown): unknown =>
  def.unpaged ? marker : signed(session, marker);

/** Does the marker have the signature of a credential of this run? */
function hasSignature({ settings: { credential, fallback, maxWait } }: Session, object: Actual): boolean {
  const secrets = [credential, ...(fallback ? [fallback] : [])].flatMap(secretsOf);
  return isSigned(object, secrets, clockTolerance + maxWait);
}

/** The marker of a recorded object, signed. An earlier version left it unsigned; another credential signed it otherwise. */
export function renewedMarker(session: Session, { actual, inputs }: Versions): unknown {
  const isOwn = inputs[MARKER] !== undefined && unsignedMarker(actual[MARKER]) === inputs[MARKER];
  return isOwn && !hasSignature(session, actual) ? signed(session, inputs[MARKER], createdAt(actual)) : actual[MARKER];
}

/** Is it ours beyond doubt: signed, made by this API, and no copy? */
export function isProven(
  { def, session }: Pick<Remote, "def" | "session">,
  object: Actual,
  all: readonly Actual[],
): boolean {
  const isOurWay = object.dynamicallyRegistered !== true && object.discoveredByMetadataDocument !== true;
  // Whoever made a copy of a service knows its secrets, and they cannot all be renewed.
  const isSole = def.id.length > 1 || all.length === 1;
  return isOurWay && isSole && hasSignature(session, object);
}

/** The oldest orphan that nobody has changed. What only looks like one stops the create. */
export function chooseOrphan(
  remote: Remote,
  inputs: Inputs,
  objects: Actual[],
  origin = fromEarlierRun,
): Actual | undefined {
  const { def, session, idParts } = remote;
  const { clock, logger } = session.host;
  const orphans = findOrphans(objects, inputs[MARKER], clock.now() - session.settings.recoveryAge);
  const doubtful = orphans.filter((object) => !isProven(remote, object, orphans));
  const idsOf = (all: Actual[]) => all.map((object) => textOf(object[def.issued])).join(", ");
  if (doubtful.length > 0) throw new Error(`${def.kind} ${idsOf(doubtful)} ${doubt}`);
  const isUntouched = (object: Actual) =>
    object.createdAt === object.modifiedAt || matchesInputs(def, idParts, object, inputs);
  const [orphan, ...others] = orphans.filter(isUntouched);
  const rest = others.length > 0 ? `; left its duplicates alone: ${idsOf(others)}` : "";
  if (orphan) logger.warn(`Authlete: adopted ${def.kind} ${idsOf([orphan])}, ${origin}${rest}`);
  else if (orphans.length > 0) logger.warn(`Authlete: left ${def.kind} ${idsOf(orphans)} alone${changedSince}`);
  return orphan;
}

/** Why an object is adopted. */
export const fromThisRun = "which was created although no clear answer came";
const fromEarlierRun =
  "which was created but never recorded; if a stack of the same name on another backend uses it, give each an authlete:owner";

const doubt =
  "bears the marker of this resource, but not the proof that this credential created it: an earlier version or another credential did, or somebody copied the marker. Nothing is created. If it is yours, import it with `pulumi import --file`, or delete it in Authlete's console; to create another one, set authlete:marker to off";

const changedSince =
  ": it was created but never recorded, and has changed since. Another one is created; remove the old one in Authlete's console";

/** What to write so that the adopted object is what a create would have made: whoever touched it gains nothing. */
export function adoptedBody({ def, session }: Remote, orphan: Actual, inputs: Inputs): Fields {
  const body = createdBody(def, session.settings.generation, orphan, inputs);
  return withDeletedWith({ ...body, [MARKER]: orphan[MARKER] }, orphan, inputs);
}
