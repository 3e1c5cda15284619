import { readFile, stat } from "node:fs/promises";
import { SaxesParser, type SaxesTagNS } from "saxes";
import type { EmbeddedTexts, PreviewProblem } from "../inspection.ts";
import { decodeWholeText } from "./decode-whole-text.ts";
import { svgSize } from "./svg-size.ts";

export type SvgFacts = {
  width: number | null;
  height: number | null;
  embedded: EmbeddedTexts;
  problem: PreviewProblem | null;
};

const mostBytes = 20 * 2 ** 20;
const svgNamespace = "http://www.w3.org/2000/svg";
const active = new Set(
  "script foreignObject iframe embed object audio video canvas handler listener".split(" "),
);
// Metadata of editors is drawn by nobody; elements of these namespaces are.
const drawn = /^http:\/\/www\.w3\.org\/(1999\/xhtml|1998\/Math\/MathML)/;
const innocentLink = /^(#|data:image\/(png|jpe?g|gif|webp|avif)[;,])/i;
const outsideReference = /url\(\s*["']?\s*(?!["']?#|data:image\/(png|jpe?g|gif|webp))|@import|\\/i;

/**
 * Reads size and title of an SVG file and says why it must not be drawn inline, if so: it
 * could run script, ask for something outside itself, or is not well formed. Entities are
 * never expanded; a file that declares some is unsafe.
 */
export async function readSvg(path: string): Promise<SvgFacts> {
  const facts: SvgFacts = { width: null, height: null, embedded: {}, problem: null };
  if ((await stat(path)).size > mostBytes) return { ...facts, problem: "too_large" };
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const flag = (problem: PreviewProblem) => {
    if (facts.problem !== "unsafe") facts.problem = problem;
  };
  parser.on("error", () => flag("corrupt"));
  parser.on("doctype", (doctype) => doctype.includes("<!ENTITY") && flag("unsafe"));
  parser.on("processinginstruction", ({ target }) => target === "xml-stylesheet" && flag("unsafe"));
  parser.on("opentag", (tag) => {
    if (open.length === 0) Object.assign(facts, svgSize(tag));
    if (!isHarmless(tag)) flag("unsafe");
    open.push(tag.local);
  });
  parser.on("closetag", () => open.pop());
  const text = (value: string) => {
    const parent = open.at(-1);
    if (parent === "style" && outsideReference.test(value)) flag("unsafe");
    if (open.length !== 2) return;
    if (parent === "title") facts.embedded.title ??= value;
    if (parent === "desc") facts.embedded.caption ??= value;
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(decodeWholeText(await readFile(path))).close();
  return facts;
}

function isHarmless(tag: SaxesTagNS): boolean {
  if (drawn.test(tag.uri) || (tag.uri === svgNamespace && active.has(tag.local))) return false;
  if (tag.uri === "" && active.has(tag.local)) return false;
  return Object.values(tag.attributes).every(({ local, value, uri }) => {
    if (/^on/i.test(local)) return false;
    if (local === "base" && uri === "http://www.w3.org/XML/1998/namespace") return false;
    if (local === "attributeName") return !/^(on|.*href$)/i.test(value.trim());
    if (local === "href" || local === "src") return isHarmlessLink(tag.local, value);
    const isCss = local === "style" || /url\(/i.test(value);
    return !(isCss && outsideReference.test(value));
  });
}

// A link that a reader may click loads nothing by itself; anything else must be inside.
function isHarmlessLink(element: string, value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore them in a URL
  const link = value.replace(/[\u0000-\u0020]/g, "");
  return link === "" || innocentLink.test(link) || (element === "a" && /^https?:/i.test(link));
}
