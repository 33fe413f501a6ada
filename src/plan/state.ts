import { MARKER } from "../marker";
import { type Definition, isSecret, type Row, rowsOf } from "../resources/schema";
import { type Fields, plain, seen } from "../value";

/** Names that are both input and issued output, and that the program gave: kept in state so that a refresh knows. */
const GIVEN = "__given";
/** The mark of an object that the program only looks up: all of it is output, nothing is input. */
const FOUND = "__found";
const PROVIDER = "__provider";

export const given = (olds: Fields): string[] => (Array.isArray(olds[GIVEN]) ? olds[GIVEN] : []);

/** What goes into state: what the program manages, as Authlete has it, and what Authlete issued. */
export function of(def: Definition, id: string, inputs: Fields, actual: Fields): Fields {
  const outs = issued(def, actual, (row) => !row.volatile);
  for (const [name, row] of rowsOf(def)) {
    if (inputs[name] === undefined) continue;
    outs[name] = row.rotates ? inputs[name] : seen(row, inputs[name], name === "extra" ? actual : actual[name]);
  }
  const both = Object.keys(inputs).filter(
    (name) => name in def.inputs && name in def.outputs && inputs[name] !== undefined,
  );
  return tidy({
    ...outs,
    ...partsOf(def, id),
    ...(both.length > 0 && { [GIVEN]: both }),
    [MARKER]: inputs[MARKER],
    [PROVIDER]: inputs[PROVIDER],
  });
}

/** The whole object, for one that the program only looks up. In a refresh, what moves by itself stays as it was seen. */
export function whole(def: Definition, id: string, props: Fields, actual: Fields): Fields {
  const known = rowsOf(def).map(([name]) => [name, plain(actual[name])]);
  const moving = Object.entries(def.outputs).filter(([name, row]) => row.volatile && props[name] !== undefined);
  return tidy({
    ...Object.fromEntries(known),
    ...issued(def, actual, () => true),
    ...Object.fromEntries(moving.map(([name]) => [name, props[name]])),
    ...partsOf(def, id),
    [FOUND]: true,
    [PROVIDER]: props[PROVIDER],
  });
}

const issued = (def: Definition, actual: Fields, wanted: (row: Row) => boolean): Fields =>
  Object.fromEntries(
    Object.entries(def.outputs)
      .filter(([, row]) => row.origin !== "id" && wanted(row))
      .map(([name]) => [name, plain(actual[name])]),
  );

const partsOf = (def: Definition, id: string): Fields =>
  Object.fromEntries(def.id.map((name, i) => [name, id.split("/")[i]]).filter(([name]) => String(name) in def.inputs));

export const tidy = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The inputs that a state stands for. */
export const inputsOf = (def: Definition, outs: Fields): Fields =>
  isFound(outs) ? { [PROVIDER]: outs[PROVIDER] } : managed(def, outs);

const managed = (def: Definition, outs: Fields): Fields => {
  const isInput = (name: string) => name in def.inputs && (!(name in def.outputs) || given(outs).includes(name));
  const kept = Object.entries(outs).filter(([name]) => isInput(name) || name === MARKER || name === PROVIDER);
  return tidy(Object.fromEntries(kept));
};

/** Does the program only look it up, and was it there before? */
export const isFound = (outs: Fields): boolean => outs[FOUND] === true;

/** Was this recorded by a create, or does the program only look it up? */
export const isRecorded = (props: Fields): boolean =>
  !isFound(props) && Object.keys(props).some((name) => name !== PROVIDER && props[name] !== undefined);

/** Secret values in the engine's own envelope, so that they are encrypted in state whatever the program side says. */
export const sealed = (def: Definition, outs: Fields): Fields =>
  Object.fromEntries(
    Object.entries(outs).map(([name, value]) => [name, isSecret(def, name) ? envelope(value) : value]),
  );

const envelope = (value: unknown) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  value,
});

/** The inputs of which a failed follow-up did nothing yet: a rotation is still to come. */
export const unfinished = (def: Definition, olds: Fields, news: Fields): Fields =>
  tidy({
    ...news,
    ...Object.fromEntries(
      rowsOf(def)
        .filter(([, row]) => row.rotates)
        .map(([name]) => [name, olds[name]]),
    ),
  });

/** The values that must not show in a message. */
export const secretsIn = (def: Definition, inputs: Fields): string[] =>
  Object.keys(inputs)
    .filter((name) => isSecret(def, name))
    .flatMap((name) => texts(inputs[name]));

const texts = (value: unknown): string[] =>
  typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
