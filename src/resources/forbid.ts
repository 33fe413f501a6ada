/** The vocabulary of rules between fields. */

/** A rule between fields. It applies only when every field that it reads is known. */
export interface Rule {
  reads: readonly string[];
  /** The path and the reason, if the values break the rule. */
  violation(values: Record<string, unknown>): readonly [path: string, reason: string] | false | undefined;
}

export const rule = (reads: readonly string[], violation: Rule["violation"]): Rule => ({ reads, violation });

/**
 * What a field, or an item of a list, must be for a rule to apply: a text of a form, a value, none (`null`), a list
 * without an item of a form, or left out (`undefined`).
 */
export type Form = RegExp | ((text: string) => boolean) | boolean | null | undefined | { without: RegExp };

export const accepts = (form: RegExp | ((text: string) => boolean), value: unknown) =>
  typeof value === "string" && (form instanceof RegExp ? form.test(value) : form(value));

export function matches(value: unknown, form: Form): boolean {
  if (form === null) return value === null || (Array.isArray(value) && value.length === 0);
  if (form === undefined || typeof form === "boolean") return value === form;
  if ("without" in form) return Array.isArray(value) && !value.some((item) => accepts(form.without, item));
  return (Array.isArray(value) ? value : [value]).some((item) => accepts(form, item));
}

/** The path of a field, or of the item of a list that matches a form. */
function pathOf(name: string, value: unknown, form: Form): string {
  if (!Array.isArray(value) || (typeof form !== "function" && !(form instanceof RegExp))) return name;
  return `${name}[${value.findIndex((item) => accepts(form, item))}]`;
}

/**
 * Forbids a combination of fields. A field that is left out breaks no rule, because it may be right wherever it is
 * managed; `null` says that there is none. Values may be of any type.
 */
export const forbid = (name: string, reason: string, when: Record<string, Form>): Rule =>
  rule(
    Object.keys(when),
    (v) =>
      Object.entries(when).every(([field, form]) => matches(v[field], form)) && [
        pathOf(name, v[name], when[name]),
        reason,
      ],
  );

export const anyText = /^/;

export const hostnameOf = (uri: string): string | undefined => (URL.canParse(uri) ? new URL(uri).hostname : undefined);
