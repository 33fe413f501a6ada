/**
 * Replaces Pulumi's Node language host for a CLI built from source, which does not include one.
 * It is copied beside the CLI, so it loads everything from the folder of the program that it runs.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import type { ServerUnaryCall, sendUnaryData } from "@grpc/grpc-js";
import type { RunRequest, RunResponse } from "@pulumi/pulumi/proto/language_pb";

const fromProgram = createRequire(`${process.cwd()}/`);
const pulumi = fromProgram.resolve("@pulumi/pulumi");
const load = createRequire(pulumi);
const grpc: typeof import("@grpc/grpc-js") = load("@grpc/grpc-js");
const messages: typeof import("@pulumi/pulumi/proto/language_pb") = load("./proto/language_pb");
const plugins: typeof import("@pulumi/pulumi/proto/plugin_pb") = load("./proto/plugin_pb");
const { LanguageRuntimeService } = load("./proto/language_grpc_pb") as {
  LanguageRuntimeService: import("@grpc/grpc-js").ServiceDefinition;
};
const { Empty } = load("google-protobuf/google/protobuf/empty_pb");

/** Pulumi's runner exits with this code after it has logged the error itself. */
const ERROR_IS_LOGGED = 32;
/** What runs the program, and the engine's address. */
const [, , runtime = "node", engine = ""] = process.argv;
const programs = new Set<ChildProcess>();
const stopPrograms = () => programs.forEach((program) => void program.kill());

const replyWith =
  <Reply>(reply: () => Reply) =>
  (_call: unknown, done: sendUnaryData<Reply>) =>
    done(null, reply());

function runnerFlags(request: RunRequest): string[] {
  const values = {
    organization: request.getOrganization(),
    project: request.getProject(),
    stack: request.getStack(),
    pwd: request.getPwd(),
    "root-directory": request.getInfo()?.getRootDirectory() ?? "",
    monitor: request.getMonitorAddress(),
    engine,
    parallel: String(request.getParallel()),
  };
  const present = Object.entries(values).filter(([, value]) => value !== "");
  return [...present.map(([name, value]) => `--${name}=${value}`), ...(request.getDryrun() ? ["--dry-run"] : [])];
}

const optionsOf = (request: RunRequest) => request.getInfo()?.getOptions()?.toJavaScript() ?? {};

/** What the runtime takes before the program: for Node.js the `nodeargs` of `Pulumi.yaml`, such as `--import tsx`. */
const runtimeArgs = (request: RunRequest): string[] =>
  runtime === "bun" ? ["run"] : (String(optionsOf(request)["nodeargs"] ?? "").match(/\S+/g) ?? []);

function runnerEnv(request: RunRequest): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().toArray())),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
    PULUMI_NODEJS_TYPESCRIPT: String(optionsOf(request)["typescript"] ?? runtime !== "bun"),
  };
}

function responseFor(code: number | null, signal: string | null): RunResponse {
  const response = new messages.RunResponse();
  if (code === ERROR_IS_LOGGED) return response.setBail(true);
  return code === 0 ? response : response.setError(`Program exited with ${signal ?? `non-zero exit code: ${code}`}`);
}

function run({ request }: ServerUnaryCall<RunRequest, RunResponse>, done: sendUnaryData<RunResponse>): void {
  const directory = request.getInfo()?.getProgramDirectory() || request.getPwd();
  const entry = request.getInfo()?.getEntryPoint() || request.getProgram() || ".";
  const runner = createRequire(`${directory}/`).resolve("@pulumi/pulumi/cmd/run");
  const args = [...runtimeArgs(request), runner, ...runnerFlags(request), entry, ...request.getArgsList()];
  const program = spawn(runtime, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: runnerEnv(request),
  });
  programs.add(program);
  program.once("close", (code, signal) => {
    programs.delete(program);
    done(null, responseFor(code, signal));
  });
}

const server = new grpc.Server({ "grpc.max_receive_message_length": -1 });
server.addService(LanguageRuntimeService, {
  handshake: replyWith(() => new messages.LanguageHandshakeResponse()),
  getPluginInfo: replyWith(() => new plugins.PluginInfo().setVersion(load("./version").version)),
  getRequiredPlugins: replyWith(() => new messages.GetRequiredPluginsResponse()),
  getRequiredPackages: replyWith(() => new messages.GetRequiredPackagesResponse()),
  about: replyWith(() =>
    new messages.AboutResponse().setExecutable(process.execPath).setVersion(process.versions.node),
  ),
  cancel: replyWith(() => {
    stopPrograms();
    return new Empty();
  }),
  run,
});
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});

// A killed CLI cannot stop its plugins, so this process exits as soon as its parent changes.
const cli = process.ppid;
setInterval(() => process.ppid === cli || process.exit(1), 1000);
process.once("exit", stopPrograms);
