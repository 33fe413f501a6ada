import type * as grpcs from "@grpc/grpc-js";
import { errorOf, isRecord } from "../value";
import { Any, grpc, messages, Status } from "./stubs";
import { structOf } from "./wire";

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

/** What the engine is to keep in spite of the failure. */
function keptOf(error: Error) {
  if (!("id" in error && "properties" in error && isRecord(error.properties))) return undefined;
  const reasons = "reasons" in error && Array.isArray(error.reasons) ? error.reasons.map(String) : [error.message];
  const failed = new messages.ErrorResourceInitFailed().setId(String(error.id)).setReasonsList(reasons);
  return failed.setProperties(structOf(error.properties));
}
