/** Values that two resources of one service must not share. */

/** Who holds such a value, and in which field. */
export interface Holder {
  kind: string;
  name: string;
  field: string;
}

/** Why the second one of two is refused. Authlete would refuse it in the middle of `up`. */
export const duplicate = ({ kind, name, field }: Holder, { kind: otherKind, name: other }: Holder): string =>
  `${kind} "${name}" has the ${field} of ${otherKind} "${other}", in the same service, and Authlete allows it only ` +
  `once: give one of them another. If "${name}" is "${other}" under a new name, remove the old one and give the new one ` +
  `the option \`aliases: [{ name: "${other}" }]\``;
