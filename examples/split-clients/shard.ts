import { createHash } from "node:crypto";

/** The stack that has a row: always the same for the same key, so a new row moves no other. */
export const shardOf = (key: string, shards: number): number =>
  createHash("sha256").update(key).digest().readUInt32BE() % shards;
