/** How a program looks up what others manage: at once, without the engine, in previews too. */
import * as pulumi from "@pulumi/pulumi";
import { readSettings } from "../config/settings";
import { type Host, processHost } from "../host";
import type * as answers from "../look-up/answer";
import { type Definition, isSecret } from "../resources/schema";
import { errorOf, type Fields, isRecord } from "../value";
import { configurationOf, environmentOf, type Provider } from "./provider";
import { currentRun, doOnce, hasEngine, isMocked, userError } from "./run";
import { checkStored, explicitSettings, storedSettings } from "./settings";

type Reader = answers.Reader;

/** The options of a look-up. */
export interface LookUpOptions {
  /** The explicit instance whose settings apply. Default: the stack's configuration, then the environment. */
  provider?: Provider;
}

/** The arguments of a look-up that may wait for others. */
export type LookUpInputs<Args> = { [Name in keyof Args]: pulumi.Input<Args[Name]> };

/**
 * A look-up whose arguments may be outputs. Its result is one, and so is each field of it. As a type of its own, it costs
 * a program's type-checking nothing until it is called.
 */
export type LookUpOutput<Args, Result> = (args: LookUpInputs<Args>, opts?: LookUpOptions) => pulumi.Output<Result>;

/** A call of a look-up: its name and its arguments. */
interface Question {
  name: string;
  args: object;
  opts: LookUpOptions | undefined;
}

/** @internal */
export const lookUpOne = async <Result>(def: Definition, question: Question): Promise<Result> =>
  resultOf(def, await answer(question));

/** @internal */
export async function lookUpAll<Result>(def: Definition, question: Question): Promise<Result[]> {
  const { [def.plural]: rows } = await answer(question);
  return Array.isArray(rows) ? rows.filter(isRecord).map((fields) => resultOf<Result>(def, fields)) : [];
}

/**
 * The same once the arguments are known, and those of the provider.
 * @internal
 */
export const lookUpOutput = <Args, Result>(
  args: pulumi.Output<Args>,
  { provider }: LookUpOptions = {},
  lookUp: (args: Args) => Promise<Result>,
): pulumi.Output<Result> => (provider ? configurationOf(provider).apply(() => args.apply(lookUp)) : args.apply(lookUp));

/** Looks something up. Until that is done, the run goes on, even if the program has reached its end. */
async function answer({ name, args, opts }: Question): Promise<Fields> {
  if (isMocked()) return pulumi.runtime.invoke(`authlete:index:${name}`, { ...args });
  const release = pulumi.runtime.rpcKeepAlive();
  try {
    const reader = await readerFor(opts?.provider);
    return (await answersOf().lookUps[name]?.find(reader, { ...args })) ?? {};
  } catch (error) {
    throw process.env["AUTHLETE_DEBUG"] ? error : userError(errorOf(error).message);
  } finally {
    release();
  }
}

/** What was found, with its secret fields as secret outputs. The others stay as they are. */
function resultOf<Result>(def: Definition, fields: Fields): Result {
  const secrets = Object.keys({ ...def.outputs, ...def.inputs }).filter((name) => isSecret(def, name));
  const sealed = secrets.map((name) => [name, pulumi.secret(fields[name])]);
  return Object.fromEntries([...Object.entries(fields), ...sealed]);
}

/** Loaded at the first look-up, with the client for HTTP. */
const answersOf = (): typeof answers => require("../look-up/answer");

/** One reader for each provider and run: its look-ups share one budget. */
function readerFor(provider: Provider | undefined): Promise<Reader> {
  const { readers } = currentRun();
  const reader = readers.get(provider) ?? openReader(provider);
  readers.set(provider, reader);
  return reader;
}

async function openReader(provider: Provider | undefined): Promise<Reader> {
  if (!provider && hasEngine()) doOnce(checkStored);
  const lookup = provider ? explicitSettings(await known(configurationOf(provider))) : storedSettings;
  const { Reader } = answersOf();
  return Reader.open(readSettings(lookup, provider ? environmentOf(provider) : process.env), programHost);
}

const print = (log: (message: string) => Promise<void>) => (message: string) => void log(message);

const programHost: Host = {
  clock: processHost.clock,
  logger: { info: print(pulumi.log.info), warn: print(pulumi.log.warn) },
};

/** The value of an Output. A preview may not know it, and then it never comes. */
async function known<T>(output: pulumi.Output<T>): Promise<T> {
  if ((await Reflect.get(output, "isKnown")) !== false) return new Promise((resolve) => output.apply(resolve));
  throw new Error(
    "this preview does not know all arguments of the provider yet: use the form of the look-up with Output",
  );
}
