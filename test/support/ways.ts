/** Programs that are declared in another way, with or without aliases of their former types. */
import type { Program, Resource, Way } from "./project";

type Args = Record<string, unknown>;

/** The plugin is not told of `null`: its word for that is `cleared`. */
function withCleared(args: Args): Args {
  const cleared = Object.keys(args).filter((name) => args[name] === null);
  const given = Object.entries(args).filter(([name]) => !cleared.includes(name));
  return { ...Object.fromEntries(given), ...(cleared.length > 0 && { cleared }) };
}

export function declaredBy(way: Way, program: Program, formerType?: (kind: string) => string): Program {
  const declare = (resource: Resource): Resource => {
    const { kind, args = {}, opts, get } = resource;
    if (kind === "Provider" || get) return resource;
    const aliases = formerType && { aliases: [{ type: formerType(kind) }] };
    return { kind, args: way === "native" ? withCleared(args) : args, opts: { ...opts, ...aliases } };
  };
  const resources = Object.entries(program.resources).map(([name, resource]) => [name, declare(resource)]);
  return { ...program, way, resources: Object.fromEntries(resources) };
}
