/** Draws services with their clients as a Mermaid flowchart, in as much detail as its readers and Mermaid can take. */
import { printCount } from "../../src/words";
import type { Estate, ServiceFacts } from "./estate";
import { drawInFull } from "./in-full";
import { drawInGroups } from "./in-groups";
import { memberLines, serviceTitle } from "./labels";
import { count, idOf, indent, mark, node, rows } from "./mermaid";

/** What readers can follow. */
const readable = { clients: 50, arrows: 50 };
/** What Mermaid draws, unless a page has it otherwise. */
const drawable = { characters: 50_000, links: 500 };

interface Detail {
  /** What the picture says of itself. */
  about: string;
  draw(services: readonly ServiceFacts[], stack: string | undefined): string[];
  suits(text: string, clients: number): boolean;
}

/** The first that suits is taken. */
const details: readonly Detail[] = [
  {
    about: "Arrows lead to the grant types that clients use, and to the scopes that they may request.",
    draw: (services, stack) => services.flatMap((each) => drawInFull(each, stack)),
    suits: (text, clients) => clients <= readable.clients && count(text, "arrows") <= readable.arrows,
  },
  {
    about: "Clients that differ in nothing but their names are one node, in a box with their grant types.",
    draw: (services, stack) => services.flatMap((each) => drawInGroups(each, stack)),
    suits: () => true,
  },
  { about: "More than numbers would be too much for Mermaid.", draw: drawAlone, suits: () => true },
];

function drawAlone(services: readonly ServiceFacts[], stack: string | undefined): string[] {
  const ids = services.map((each) => idOf("s", each));
  return [
    ...services.map((each) => node(idOf("s", each), serviceTitle(each, stack), ...memberLines(each.clients))),
    ...rows(ids),
    ...mark(services.map((each) => each.origin && idOf("s", each))),
  ];
}

export function drawEstate({ services, stack }: Estate): string[] {
  const clients = services.flatMap((each) => each.clients).length;
  const counts = `${printCount(services.length, "service")}, ${printCount(clients, "client")}`;
  for (const { about, draw, suits } of details) {
    const drawn = services.length > 0 ? draw(services, stack) : [node("nothing", "No service and no client")];
    const lines = [`%% ${counts}. ${about}`, "flowchart LR", ...indent(drawn), ...indent(styleOf(drawn))];
    const text = lines.join("\n");
    if (suits(text, clients) && text.length < drawable.characters && count(text, "links") < drawable.links)
      return lines;
  }
  throw new Error(`Mermaid cannot draw ${counts} at once: choose services with --service.`);
}

const styleOf = (lines: readonly string[]) =>
  lines.some((line) => line.startsWith("class ")) ? ["classDef others stroke-dasharray:4"] : [];
