/** What a field means for users, in the same words on a page, in hover help and in a schema. */
import type { Row } from "../src/resources/row";
import type { Comment } from "./comments";

export const leftOut =
  " A field that you leave out is not managed: Authlete keeps its value. `null` and `[]` mean none.";

/** A comment in one paragraph, with what the traits of its row add and the links at the end. */
export const meaning = (comment: Comment | undefined, traits: string[] = []) =>
  [
    comment?.text,
    ...traits.map((trait) => `*${trait}*`),
    comment?.deprecated && `*Deprecated.* ${comment.deprecated}`,
    comment?.see.length && `See ${comment.see.join(", ")}.`,
  ]
    .filter(Boolean)
    .join(" ");

/** What the traits of a row mean for users. */
export const remarks = (row: Row): string[] => [
  ...(row.type === "json" ? ["Compared as JSON. As an output, it is text."] : []),
  ...(row.secret ? ["Secret: encrypted in state."] : []),
  ...(row.immutable ? ["A change replaces the resource."] : []),
  ...(row.unique ? ["Unique in its service."] : []),
  ...(row.local ? ["Never sent to Authlete."] : []),
  ...(row.createOnly ? ["Once the resource is recorded, it means nothing, and may go."] : []),
  ...(row.volatile ? ["Available only from a look-up."] : []),
  ...(row.only === 3 ? ["Not available in Authlete 2.x."] : []),
  ...(row.only === 2 ? [row.ignored ? "Authlete 2.x only: Authlete 3.0 ignores it." : "Authlete 2.x only."] : []),
];
