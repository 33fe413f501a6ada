/**
 * At debug level, the SDK logs the text of every answer to a registration, which holds the outputs of the resource, the
 * secrets among them. The answers about resources of this package show another text. What is read of them stays.
 */
import * as pulumi from "@pulumi/pulumi";
import { isOurs } from "../resource-type";
import { isRecord } from "../value";

/** Once a connection to the engine. */
export function hideAnswers(): void {
  const monitor = pulumi.runtime.getMonitor();
  for (const method of ["registerResource", "readResource"]) if (monitor) hideAnswersOf(monitor, method);
}

function hideAnswersOf(monitor: object, method: string): void {
  const call: unknown = Reflect.get(monitor, method);
  if (typeof call !== "function") return;
  Reflect.set(monitor, method, (request: unknown, ...rest: unknown[]) => {
    const callback = rest.pop();
    if (typeof callback !== "function") return Reflect.apply(call, monitor, [request, ...rest, callback]);
    const isHidden = isOurs(typeIn(request));
    const answered = (error: unknown, answer: unknown) => callback(error, isHidden ? withoutText(answer) : answer);
    return Reflect.apply(call, monitor, [request, ...rest, answered]);
  });
}

/** The type of the resource that a request is about. */
const typeIn = (request: unknown): string =>
  isRecord(request) && typeof request.getType === "function" ? String(request.getType()) : "";

const withoutText = (answer: unknown) =>
  isRecord(answer) ? Object.assign(answer, { toString: () => "not shown, as it may hold secrets" }) : answer;
