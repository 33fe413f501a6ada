import { createHash } from "node:crypto";

/** The number of the stack that holds a row. It depends only on the key, so a new row moves no other. */
export const shardOf = (key: string, shards: number): number =>
  createHash("sha256").update(key).digest().readUInt32BE() % shards;
