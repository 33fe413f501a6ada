/** As much of S3 as the engine's back end asks for, in memory: it counts what is written. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

const BUCKET = "state";

export class Store {
  private readonly objects = new Map<string, Buffer>();
  private written = 0;
  private readonly server = createServer((request, response) => void this.answer(request, response));

  static async start(): Promise<Store> {
    const store = new Store();
    await once(store.server.listen(0, "127.0.0.1"), "listening");
    return store;
  }

  /** What the engine has to know to keep its state here. */
  get env(): NodeJS.ProcessEnv {
    const { port } = this.server.address() as AddressInfo;
    const query = `region=us-east-1&endpoint=http://127.0.0.1:${port}&s3ForcePathStyle=true`;
    return {
      PULUMI_BACKEND_URL: `s3://${BUCKET}?${query}`,
      ...{ AWS_ACCESS_KEY_ID: "bench", AWS_SECRET_ACCESS_KEY: "bench" },
      AWS_REQUEST_CHECKSUM_CALCULATION: "when_required",
    };
  }

  /** How many objects were put and copied since the last call of this. */
  writes(): number {
    const { written } = this;
    this.written = 0;
    return written;
  }

  [Symbol.dispose](): void {
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://store");
    const key = decodeURIComponent(pathname.slice(`/${BUCKET}/`.length));
    const body = await buffer(request);
    if (request.method === "PUT") return this.put(key, body, request, response);
    if (request.method === "DELETE") return void response.writeHead(this.objects.delete(key) ? 204 : 404).end();
    if (key === "") return void response.end(this.list(searchParams));
    const found = this.objects.get(key);
    const headers = { "content-length": found?.length ?? 0, "last-modified": new Date().toUTCString() };
    response.writeHead(found ? 200 : 404, headers).end(found);
  }

  private put(key: string, body: Buffer, { headers }: IncomingMessage, response: ServerResponse): void {
    const source = headers["x-amz-copy-source"];
    const copied = source && this.objects.get(decodeURIComponent(`${source}`).replace(`${BUCKET}/`, ""));
    this.objects.set(key, copied || body);
    this.written++;
    response.end(source && "<CopyObjectResult/>");
  }

  /** Nothing is folded by a delimiter: the engine's folders are few. */
  private list(query: URLSearchParams): string {
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(query.get("prefix") ?? "")).sort();
    const rows = keys.map((key) => `<Contents><Key>${key}</Key>${facts}</Contents>`);
    return `<ListBucketResult>${rows.join("")}</ListBucketResult>`;
  }
}

/** The client takes it ill if they are missing, and makes nothing of them. */
const facts = "<ETag>none</ETag><LastModified>2026-01-01T00:00:00Z</LastModified><Size>1</Size>";
