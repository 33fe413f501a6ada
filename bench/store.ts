/** The part of S3 that the engine's back end uses, in memory. Counts the writes. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

const BUCKET = "state";

export class ObjectStore {
  private readonly objects = new Map<string, Buffer>();
  private writeCount = 0;
  private readonly server = createServer((request, response) => void this.handle(request, response));

  static async start(): Promise<ObjectStore> {
    const store = new ObjectStore();
    await once(store.server.listen(0, "127.0.0.1"), "listening");
    return store;
  }

  /** The variables that make the engine keep its state here. */
  get env(): NodeJS.ProcessEnv {
    const { port } = this.server.address() as AddressInfo;
    const query = `region=us-east-1&endpoint=http://127.0.0.1:${port}&s3ForcePathStyle=true`;
    return {
      PULUMI_BACKEND_URL: `s3://${BUCKET}?${query}`,
      AWS_ACCESS_KEY_ID: "bench",
      AWS_SECRET_ACCESS_KEY: "bench",
      AWS_REQUEST_CHECKSUM_CALCULATION: "when_required",
    };
  }

  /** The objects put and copied since the last reset. */
  get writes(): number {
    return this.writeCount;
  }

  resetWrites(): void {
    this.writeCount = 0;
  }

  [Symbol.dispose](): void {
    this.server.close();
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://store");
    const key = decodeURIComponent(pathname.slice(`/${BUCKET}/`.length));
    const body = await buffer(request);
    if (request.method === "PUT") return this.put(key, body, request, response);
    if (request.method === "DELETE") return void response.writeHead(this.objects.delete(key) ? 204 : 404).end();
    if (key === "") return void response.end(this.list(searchParams));
    const object = this.objects.get(key);
    const headers = { "content-length": object?.length ?? 0, "last-modified": new Date().toUTCString() };
    response.writeHead(object ? 200 : 404, headers).end(object);
  }

  private put(key: string, body: Buffer, { headers }: IncomingMessage, response: ServerResponse): void {
    const source = headers["x-amz-copy-source"];
    const copy = source && this.objects.get(decodeURIComponent(`${source}`).replace(`${BUCKET}/`, ""));
    this.objects.set(key, copy || body);
    this.writeCount++;
    response.end(source && "<CopyObjectResult/>");
  }

  /** Ignores delimiters, since the engine has few folders. */
  private list(query: URLSearchParams): string {
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(query.get("prefix") ?? "")).sort();
    const entries = keys.map((key) => `<Contents><Key>${key}</Key>${metadata}</Contents>`);
    return `<ListBucketResult>${entries.join("")}</ListBucketResult>`;
  }
}

/** The client rejects entries without these elements, but does not use them. */
const metadata = "<ETag>none</ETag><LastModified>2026-01-01T00:00:00Z</LastModified><Size>1</Size>";
