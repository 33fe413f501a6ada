import { AuthleteError } from "../api/error";
import { createdAt, MARKER } from "../marker";
import { endpointWrites } from "../plan/endpoints";
import { changedFields, type Versions } from "../plan/plan";
import type { Definition } from "../resources/schema";
import type { Actual, Inputs } from "../value";
import { Remote } from "./remote";
import { readWhole } from "./update";
import { bodyToWrite, writeEndpoints } from "./write";

/**
 * Records the object that the program names. What the program leaves out stays. A run that ends halfway records nothing,
 * and the next one starts again: the name is all that it takes to find the object.
 */
export async function adopt(def: Definition, id: string, inputs: Inputs) {
  const remote = Remote.at(def, id, {}, inputs);
  const actual = await readNamed(remote);
  remote.session.created.add(id, { at: createdAt(actual), adopted: true, marker: inputs[MARKER] });
  const versions: Versions = { actual, state: {}, inputs };
  const body = bodyToWrite(remote, versions);
  const changed = changedFields(def, actual, body);
  report(remote, [...changed, ...endpointWrites(def, versions, () => "").map(({ name }) => name)]);
  const written = changed.length > 0 ? await remote.update(body) : actual;
  return { id, outs: await writeEndpoints(remote, { ...versions, actual: written }) };
}

async function readNamed(remote: Remote): Promise<Actual> {
  try {
    return await readWhole(remote);
  } catch (error) {
    if (!(error instanceof AuthleteError && error.missing)) throw error;
    throw new Error(
      `${remote.name} does not exist, so it cannot be adopted: correct adopt, or remove it to create another one; ${error.message}`,
    );
  }
}

/** Tells the names alone: values may be secret. */
function report({ name, session }: Remote, changed: string[]): void {
  const names = changed.map((field) => field.replace(/^__/, "")).join(", ");
  session.host.logger.info(`Authlete: adopts ${name}, and changes ${names || "nothing"}`);
}
