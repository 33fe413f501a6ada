/**
 * Stand-in for Pulumi's Node language host, for a CLI that was built from source and came without one.
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

const LOGGED_BY_PROGRAM = 32;
const programs = new Set<ChildProcess>();
const stopPrograms = () => programs.forEach((program) => void program.kill());

const answer =
  <Reply>(reply: () => Reply) =>
  (_call: unknown, done: sendUnaryData<Reply>) =>
    done(null, reply());

function flags(request: RunRequest): string[] {
  const values = {
    organization: request.getOrganization(),
    project: request.getProject(),
    stack: request.getStack(),
    pwd: request.getPwd(),
    "root-directory": request.getInfo()?.getRootDirectory() ?? "",
    monitor: request.getMonitorAddress(),
    engine: process.argv[2] ?? "",
    parallel: String(request.getParallel()),
  };
  const given = Object.entries(values).filter(([, value]) => value !== "");
  return [...given.map(([name, value]) => `--${name}=${value}`), ...(request.getDryrun() ? ["--dry-run"] : [])];
}

function environment(request: RunRequest): NodeJS.ProcessEnv {
  const options = request.getInfo()?.getOptions()?.toJavaScript() ?? {};
  return {
    ...process.env,
    PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().toArray())),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
    PULUMI_NODEJS_TYPESCRIPT: String(options["typescript"] ?? true),
  };
}

function outcome(code: number | null, signal: string | null): RunResponse {
  const response = new messages.RunResponse();
  if (code === LOGGED_BY_PROGRAM) return response.setBail(true);
  return code === 0 ? response : response.setError(`Program exited with ${signal ?? `non-zero exit code: ${code}`}`);
}

function run({ request }: ServerUnaryCall<RunRequest, RunResponse>, done: sendUnaryData<RunResponse>): void {
  const directory = request.getInfo()?.getProgramDirectory() || request.getPwd();
  const entry = request.getInfo()?.getEntryPoint() || request.getProgram() || ".";
  const runner = createRequire(`${directory}/`).resolve("@pulumi/pulumi/cmd/run");
  const program = spawn(process.execPath, [runner, ...flags(request), entry, ...request.getArgsList()], {
    stdio: ["ignore", "inherit", "inherit"],
    env: environment(request),
  });
  programs.add(program);
  program.once("close", (code, signal) => {
    programs.delete(program);
    done(null, outcome(code, signal));
  });
}

const server = new grpc.Server({ "grpc.max_receive_message_length": -1 });
server.addService(LanguageRuntimeService, {
  handshake: answer(() => new messages.LanguageHandshakeResponse()),
  getPluginInfo: answer(() => new plugins.PluginInfo().setVersion(load("./version").version)),
  getRequiredPlugins: answer(() => new messages.GetRequiredPluginsResponse()),
  getRequiredPackages: answer(() => new messages.GetRequiredPackagesResponse()),
  about: answer(() => new messages.AboutResponse().setExecutable(process.execPath).setVersion(process.versions.node)),
  cancel: answer(() => {
    stopPrograms();
    return new Empty();
  }),
  run,
});
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});

// A CLI that was killed cannot end its plugins: they notice that their parent is another one.
const cli = process.ppid;
setInterval(() => process.ppid === cli || process.exit(1), 1000);
process.once("exit", stopPrograms);
