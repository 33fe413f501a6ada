import type * as grpcs from "@grpc/grpc-js";
import type { AnyDefinition } from "../resources/schema";
import { errorOf, type Fields, isRecord } from "../value";
import { Any, grpc, messages, Status } from "./stubs";
import { structOf, withIssuedId } from "./wire";

/**
 * The error as gRPC carries it. If the object exists all the same, its id and its record travel along, so that the engine
 * keeps it and repeats what failed.
 */
export function failureOf(thrown: unknown): Partial<grpcs.StatusObject> {
  const error = errorOf(thrown);
  const details = process.env["AUTHLETE_DEBUG"] ? (error.stack ?? error.message) : error.message;
  const metadata = new grpc.Metadata();
  const kept = keptOf(error);
  if (kept) {
    const detail = new Any();
    detail.pack(kept.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
    const status = new Status().setCode(grpc.status.UNKNOWN).setMessage(details).setDetailsList([detail]);
    metadata.add("grpc-status-details-bin", Buffer.from(status.serializeBinary()));
  }
  return { code: grpc.status.UNKNOWN, details, metadata };
}

type KeepingError = Error & { id: unknown; properties: Fields };

const keepsObject = (error: Error): error is KeepingError =>
  "id" in error && "properties" in error && isRecord(error.properties);

/** What the engine keeps in spite of a failure has the outputs that a success has. */
export async function keptWithIssuedId<T>(def: AnyDefinition, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const error = errorOf(thrown);
    if (keepsObject(error)) error.properties = withIssuedId(def, String(error.id), error.properties);
    throw error;
  }
}

function keptOf(error: Error) {
  if (!keepsObject(error)) return undefined;
  const reasons = "reasons" in error && Array.isArray(error.reasons) ? error.reasons.map(String) : [error.message];
  const failed = new messages.ErrorResourceInitFailed().setId(String(error.id)).setReasonsList(reasons);
  return failed.setProperties(structOf(error.properties));
}
