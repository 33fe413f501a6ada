import type { Operation } from "./call";

/** A row of a table of routes. `:name` in the path stands for any segment; several methods are separated by spaces. */
export type Route<C, More extends unknown[] = []> = readonly [
  methods: string,
  path: string,
  operation: Operation<C>,
  ...More,
];

export interface Match<R> {
  params: Record<string, string>;
  /** Missing if the path is known, but not with this method. */
  route?: R;
}

const paramsOf = (pattern: string, path: string[]): Record<string, string> | undefined => {
  const names = pattern.split("/");
  if (names.length !== path.length) return undefined;
  const fits = names.every((name, index) => name.startsWith(":") || name === path[index]);
  const pairs = names.map((name, index): [string, string] => [name.slice(1), path[index] ?? ""]);
  return fits ? Object.fromEntries(pairs.filter((_, index) => names[index]?.startsWith(":"))) : undefined;
};

/** The first route with this path and method. If only the path is known, the match has no route. */
export const matchRoute = <R extends Route<never, unknown[]>>(
  routes: R[],
  method: string,
  path: string[],
): Match<R> | undefined => {
  const samePath = routes.flatMap((route) => {
    const params = paramsOf(route[1], path);
    return params ? [{ params, route }] : [];
  });
  const match = samePath.find(({ route }) => route[0].split(" ").includes(method));
  return match ?? (samePath[0] && { params: {} });
};
