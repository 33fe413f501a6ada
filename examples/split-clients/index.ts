import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { parse } from "csv-parse/sync";
import * as authlete from "pulumi-authlete";
import { shardOf } from "./shard";

// Only the first stack creates the service. Give the others its id: `pulumi config set serviceId …`.
const config = new pulumi.Config();
const service = { serviceName: "Apps", issuer: "https://auth.apps.example" };
export const serviceId = config.get("serviceId") ?? new authlete.Service("apps", service).id;

const shard = config.requireNumber("shard");
const shards = config.requireNumber("shards");
const rows: Record<"key" | "name" | "redirect", string>[] = parse(readFileSync(join(__dirname, "clients.csv")), {
  columns: true,
});

// An alias is unique in its service, so if two stacks claim the same row, the second fails instead of adding a client.
for (const { key, name, redirect } of rows.filter(({ key }) => shardOf(key, shards) === shard))
  new authlete.Client(key, {
    serviceId,
    clientName: name,
    clientIdAlias: key,
    clientType: "CONFIDENTIAL",
    tokenAuthMethod: "CLIENT_SECRET_BASIC",
    redirectUris: [redirect],
  });
