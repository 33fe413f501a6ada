import type { Handler } from "./call";

/** A row of a table of routes. */
export type Route<C, More extends unknown[] = []> = readonly [
  methods: string,
  path: string,
  handle: Handler<C>,
  ...More,
];

export interface Match<R> {
  params: Record<string, string>;
  /** Absent if the path is known but not with this method. */
  route?: R;
}

const paramsOf = (pattern: string, path: string[]): Record<string, string> | undefined => {
  const names = pattern.split("/");
  if (names.length !== path.length) return undefined;
  const fits = names.every((name, index) => name.startsWith(":") || name === path[index]);
  const pairs = names.map((name, index): [string, string] => [name.slice(1), path[index] ?? ""]);
  return fits ? Object.fromEntries(pairs.filter((_, index) => names[index]?.startsWith(":"))) : undefined;
};

/** The first route that fits the path and the method, or the first that fits the path alone. */
export const match = <R extends Route<never, unknown[]>>(
  routes: R[],
  method: string,
  path: string[],
): Match<R> | undefined => {
  const fitting = routes.flatMap((route) => {
    const params = paramsOf(route[1], path);
    return params ? [{ params, route }] : [];
  });
  const found = fitting.find(({ route }) => route[0].split(" ").includes(method));
  return found ?? (fitting[0] && { params: {} });
};
