/** The constructors of a class, and its look-up. */
import { templateOfId } from "../src/id";
import { canAdopt, type Definition, type LocalDefinition, type Table } from "../src/resources/schema";
import { withArticle } from "../src/words";
import { variableOf } from "./tables";

const isOptional = (def: Table) => !Object.values(def.inputs).some((row) => row.required);

/** The constructor of what lives in state alone, and that no other program can look up. */
export const localConstructor = (def: LocalDefinition) => `  /**
   * Declares ${withArticle(def.noun)}.
   *
   * @param name The unique name of the resource.
   * @param args What the program asks for.
   * @param opts The resource options. \`import\` and \`id\` are refused: there is nothing outside the stack.
   */
  constructor(name: string, args${isOptional(def) ? "?" : ""}: ${def.kind}Args, opts?: pulumi.CustomResourceOptions) {
    super(${variableOf(def)}, name, args, opts);
  }`;

export const constructors = (def: Definition) => {
  const { kind, noun } = def;
  return `  /**
   * Declares ${withArticle(noun)}.
   *
   * @param name The unique name of the resource.
   * @param args What the program manages of the ${noun}.
   * @param opts The resource options. \`import\` is not supported${canAdopt(def) ? ": use `pulumi import --file`" : ""}.
   */
  constructor(name: string, args${isOptional(def) ? "?" : ""}: ${kind}Args, opts?: pulumi.CustomResourceOptions);
  /** @internal A look-up has no arguments. */
  constructor(name: string, args: undefined, opts: pulumi.CustomResourceOptions);
  constructor(name: string, args?: ${kind}Args, opts?: pulumi.CustomResourceOptions) {
    super(${variableOf(def)}, name, args, opts);
  }

  /**
   * Looks up ${withArticle(noun)} that this program does not manage, with all that Authlete shows of it.
   *
   * @param name The unique name of the resource.
   * @param id The id of the ${noun}: \`${templateOfId(def.id)}\`.
   * @param opts The resource options.
   * @throws If the ${noun} does not exist, or if the credential may not read it. The deployment then fails when the
   * engine reads the ${noun}; the call itself returns.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${kind} {
    return new ${kind}(name, undefined, { ...opts, id });
  }`;
};
