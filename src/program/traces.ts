/**
 * Keeps the SDK from printing four stack traces for each property of a resource, in case its promises leak: half of
 * what a program costs. Code of the user that a constructor runs keeps its traces: it runs before the SDK's first one,
 * and only from there on none is taken. Returns the way back.
 */
export function muteLeakTraces(constructorName: string): () => void {
  if (process.env["PULUMI_DEBUG_PROMISE_LEAKS"]) return () => {};
  const { prepareStackTrace, stackTraceLimit } = Error;
  let isMuted = false;
  Error.prepareStackTrace = (error, frames) => {
    isMuted ||= isLeakTrace(frames, constructorName);
    if (!isMuted) return prepareStackTrace?.(error, frames) ?? printTrace(error, frames);
    Error.stackTraceLimit = 0;
    return "";
  };
  return () => Object.assign(Error, { prepareStackTrace, stackTraceLimit });
}

/** Does the SDK's `debuggablePromise` ask for a trace, on behalf of this constructor? */
const isLeakTrace = (frames: NodeJS.CallSite[], constructorName: string) =>
  frames[0]?.getFunctionName() === "debuggablePromise" && frames[5]?.getFunctionName() === constructorName;

const printTrace = (error: Error, frames: NodeJS.CallSite[]) => [error, ...frames].join("\n    at ");
