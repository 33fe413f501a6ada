import { randomBytes } from "node:crypto";
import { AuthleteError } from "../api/error";
import { withDeletedWith } from "../deleted-with";
import { MARKER } from "../marker";
import { endpointWrites, unfinishedInputs } from "../plan/endpoints";
import { isChange, requestBody, type Versions } from "../plan/plan";
import { unpublishedSigners } from "../plan/signers";
import { sealed, withIssuedOnce } from "../plan/state";
import { rowsOf } from "../resources/schema";
import { type Actual, errorOf, type Fields, type Inputs } from "../value";
import { renewedMarker } from "./orphan";
import type { Remote } from "./remote";

/** The object to write, with what only this package puts into it. */
export const bodyToWrite = ({ def }: Remote, versions: Versions): Fields =>
  withDeletedWith(requestBody(def, versions), versions.actual, versions.inputs);

/** Merges the program's fields into the object, writes it if that changes anything, and returns the new state. */
export async function writeObject(remote: Remote, versions: Versions): Promise<Fields> {
  const body = bodyToWrite(remote, versions);
  return isChange(versions.actual, body) ? writeBody(remote, versions, body) : writeEndpoints(remote, versions);
}

/** Writes the merged object. Once `actual` has expired, the write fails. */
export async function writeBody(remote: Remote, versions: Versions, body: Fields, expires?: number): Promise<Fields> {
  warnOfSigners(remote, unpublishedSigners(remote.def, versions.actual, body));
  const signed = { ...body, [MARKER]: renewedMarker(remote.session, versions) };
  return writeEndpoints(remote, { ...versions, actual: await remote.update(signed, expires) });
}

function warnOfSigners({ name, session }: Remote, fields: string[]): void {
  if (fields.length === 0) return;
  session.host.logger.warn(
    `${name}: ${fields.join(", ")}: signs with a key that was not published before, so verifiers that have cached the JWK Set refuse what it signs. Publish a key first, and name it here when those caches have ended.`,
  );
}

/** Gives an adopted object new secrets where the program gives none: somebody may know the old ones. */
export async function renewSecrets(remote: Remote, actual: Actual, inputs: Inputs): Promise<Actual> {
  const renewed = { ...actual };
  for (const [name, { secret, endpoint }] of rowsOf(remote.def)) {
    if (!secret || !endpoint || inputs[name] !== undefined) continue;
    renewed[name] = newSecret();
    await remote.writeField({ name, endpoint, value: renewed[name] });
  }
  return renewed;
}

/** Writes the fields with an endpoint of their own. After a failure the object stays in state, for the next `up`. */
export async function writeEndpoints(remote: Remote, versions: Versions): Promise<Fields> {
  const { def } = remote;
  const latest: Actual = withIssuedOnce(def, versions.state, versions.actual);
  const record = (inputs: Inputs) => sealed(def, remote.record(inputs, latest));
  try {
    for (const write of endpointWrites(def, versions, newSecret)) {
      await remote.writeField(write);
      latest[write.name] = write.value;
    }
  } catch (error) {
    // Whether an unclear write was carried out, only the object can say.
    if (error instanceof AuthleteError && error.unclear)
      Object.assign(latest, await remote.readAlone().catch(() => undefined));
    const properties = record(unfinishedInputs(def, versions.state, versions.inputs));
    const failure = errorOf(error);
    throw Object.assign(failure, { id: remote.id, properties, reasons: [reasonFor(remote, failure)] });
  }
  return record(versions.inputs);
}

/** The reason goes into state and its history, so Authlete's words, which may repeat a secret, go to the log instead. */
function reasonFor({ name, session }: Remote, error: Error): string {
  if (!(error instanceof AuthleteError) || error.brief === error.message) return error.message;
  session.host.logger.warn(`${name}: ${error.message}`);
  return error.brief;
}

/** 512 random bits. */
const newSecret = () => randomBytes(64).toString("base64url");
