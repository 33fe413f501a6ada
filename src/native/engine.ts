import type { Logger } from "../host";
import { EngineClient, grpc, grpcOptions, LogRequest, LogSeverity } from "./stubs";

/** Shows lines to the user, in order. What a plugin prints itself, the engine does not show. */
export class EngineLogger implements Logger {
  private readonly engine: InstanceType<typeof EngineClient>;
  private last: Promise<void> = Promise.resolve();

  constructor(address: string) {
    this.engine = new EngineClient(address, grpc.credentials.createInsecure(), grpcOptions);
  }

  info(message: string): void {
    this.log(LogSeverity.INFO, message);
  }

  warn(message: string): void {
    this.log(LogSeverity.WARNING, message);
  }

  /** The engine shows it beside the resources, and not once more at the end. */
  status(message: string): void {
    this.send(new LogRequest().setSeverity(LogSeverity.INFO).setMessage(message).setEphemeral(true));
  }

  flush(): Promise<void> {
    return this.last;
  }

  private log(severity: 1 | 2, message: string): void {
    this.send(new LogRequest().setSeverity(severity).setMessage(message));
  }

  /** An engine that is gone has no user to show a line to. */
  private send(request: InstanceType<typeof LogRequest>): void {
    this.last = this.last.then(() => new Promise((done) => this.engine.log(request, () => done())));
  }
}
