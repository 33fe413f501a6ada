/** The expressions of GitHub's workflows, evaluated by GitHub's own package. */
import type * as library from "@actions/expressions" with { "resolution-mode": "import" };

/** What a name such as `github` or `needs` holds. */
export type Contexts = Record<string, unknown>;

/** How the steps and jobs ended on which a condition looks. */
export type Outcome = "success" | "failure";

let loaded: Promise<typeof library> | undefined;
const load = () => {
  loaded ??= import("@actions/expressions");
  return loaded;
};

/** The functions that only a condition may call. */
const statusFunctions = (outcome: Outcome): Record<string, boolean> => ({
  success: outcome === "success",
  failure: outcome === "failure",
  always: true,
  cancelled: false,
});

async function evaluate(text: string, contexts: Contexts, outcome: Outcome): Promise<library.data.ExpressionData> {
  const { Lexer, Parser, Evaluator, data } = await load();
  const functions = Object.entries(statusFunctions(outcome)).map(([name, value]) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(value),
  }));
  const tree = new Parser(new Lexer(text).lex().tokens, Object.keys(contexts), functions).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver);
  return new Evaluator(tree, known, new Map(functions.map((each) => [each.name, each]))).evaluate();
}

/** The text with the value of each `${{ … }}` in its place. */
export async function interpolate(text: unknown, contexts: Contexts): Promise<string> {
  let result = "";
  for (const part of String(text ?? "").split(/(\$\{\{.*?\}\})/s)) {
    const [, expression] = /^\$\{\{(.*)\}\}$/s.exec(part) ?? [];
    result += expression === undefined ? part : (await evaluate(expression, contexts, "success")).coerceString();
  }
  return result;
}

/** The same for each value of a mapping. */
export async function interpolateAll(mapping: object | undefined, contexts: Contexts): Promise<Record<string, string>> {
  const entries = Object.entries(mapping ?? {}).map(async ([name, value]) => [
    name,
    await interpolate(value, contexts),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Does an `if` hold? One that asks for no outcome holds only after success. */
export async function holds(condition: unknown, contexts: Contexts, outcome: Outcome): Promise<boolean> {
  const text = String(condition ?? "success()").replace(/^\$\{\{(.*)\}\}$/s, "$1");
  const asks = /\b(success|failure|always|cancelled)\(\)/.test(text);
  const value = await evaluate(asks ? text : `success() && (${text})`, contexts, outcome);
  return value.coerceString() !== "" && !["false", "0"].includes(value.coerceString());
}
