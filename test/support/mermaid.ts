/** Mermaid's own parser, and what it has read. */

/** The parts that are used here. With the types of the package, all code here could use what only browsers have. */
interface Mermaid {
  parse(text: string): Promise<unknown>;
  mermaidAPI: {
    defaultConfig: { maxTextSize: number };
    getDiagramFromText(text: string): Promise<{ type: string; db: Database }>;
  };
}

interface Database {
  getVertices(): Map<string, Vertex>;
  getSubGraphs(): { id: string; title: string; nodes: string[]; classes: string[] }[];
  getEdges(): Edge[];
}

type Edge = Record<"start" | "end" | "stroke", string>;

interface Vertex {
  id: string;
  text?: string;
  classes: string[];
  link?: string;
}

interface Page {
  document: { createElement(name: string): { innerHTML: string; textContent: string } };
}

const { JSDOM }: { JSDOM: new () => { window: Page } } = require("jsdom");
const { window } = new JSDOM();

/** Mermaid cleans texts with DOMPurify, which asks for the page once, while it is loaded. */
function loadMermaid(): Mermaid {
  Object.assign(globalThis, { window });
  try {
    return require("mermaid").default;
  } finally {
    Reflect.deleteProperty(globalThis, "window");
  }
}

const mermaid = loadMermaid();
const { mermaidAPI } = mermaid;
/** It learns its kinds of diagrams from its first text. */
const loaded = mermaid.parse("flowchart LR");

/** The length of a text that Mermaid draws at most. Its parser itself counts the links. */
export const { maxTextSize } = mermaidAPI.defaultConfig;

/** A flowchart as Mermaid reads it. */
export interface Picture {
  /** The lines on each node, and on each box. */
  labels: Record<string, string[]>;
  /** What each box holds. */
  boxes: Record<string, string[]>;
  /** `from --> to`, or `from -.-> to`. */
  arrows: string[];
  /** The classes of what has any. Mermaid gives one to what can be clicked on. */
  classes: Record<string, string[]>;
  /** What leads somewhere. */
  links: string[];
}

/** Fails where Mermaid does. */
export async function readPicture(text: string): Promise<Picture> {
  await loaded;
  const { type, db } = await mermaidAPI.getDiagramFromText(text);
  if (type !== "flowchart-v2") throw new Error(`a ${type}`);
  const [boxes, vertices] = [db.getSubGraphs(), [...db.getVertices().values()]];
  // Mermaid makes a node of a box that an arrow leads to, too.
  const nodes = vertices.filter(({ id }) => !boxes.some((box) => box.id === id));
  const all = [...nodes.map(({ text = "", ...each }) => ({ ...each, title: text })), ...boxes];
  return {
    labels: Object.fromEntries(all.map(({ id, title }) => [id, linesOf(title)])),
    boxes: Object.fromEntries(boxes.map(({ id, nodes }) => [id, nodes.toSorted()])),
    arrows: db.getEdges().flatMap(printArrow),
    classes: Object.fromEntries(all.flatMap(({ id, classes }) => (classes.length > 0 ? [[id, classes]] : []))),
    links: vertices.filter(({ link }) => link !== undefined).map(({ id }) => id),
  };
}

/** Links that only lay nodes out are invisible. */
function printArrow({ start, end, stroke }: Edge): string[] {
  return stroke === "invisible" ? [] : [`${start} ${stroke === "dotted" ? "-.->" : "-->"} ${end}`];
}

/** What Mermaid seeks once the codes are resolved: line breaks, icons, formulas, its own signs for codes. */
const replaced = /\\n|fa[bklrs]?:fa-[\w-]+|\$\$.*\$\$|ﬂ°|¶ß/;

/** Mermaid hides codes from its parser, and resolves them when it draws. */
function linesOf(label: string): string[] {
  const codes = label.replaceAll("ﬂ°°", "&#").replaceAll("ﬂ°", "&").replaceAll("¶ß", ";");
  return codes.split(/<br\s*\/?>/).map((line) => {
    const element = window.document.createElement("p");
    element.innerHTML = line;
    const text = element.textContent;
    if (replaced.test(text)) throw new Error(`Mermaid would draw something else in place of ${JSON.stringify(text)}`);
    // An invisible sign parts what would be replaced.
    return text.replaceAll("\u2060", "");
  });
}
