import { SaxesParser } from "saxes";
import type { EmbeddedTexts } from "../inspection.ts";
import { cleanKeywords, cleanText } from "./clean-text.ts";

const mostBytes = 2 ** 20;
const dc = "http://purl.org/dc/elements/1.1/";
const photoshop = "http://ns.adobe.com/photoshop/1.0/";
const iptcCore = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** Which property fills which text; of several for one text the first found counts. */
const properties: Record<string, keyof EmbeddedTexts> = {
  [`${dc}title`]: "title",
  [`${dc}description`]: "caption",
  [`${dc}creator`]: "creator",
  [`${dc}rights`]: "copyright",
  [`${dc}subject`]: "keywords",
  [`${photoshop}Credit`]: "credit",
  [`${iptcCore}AltTextAccessibility`]: "alt",
};

/**
 * The texts of an XMP packet. Of several languages the default one counts, else the first.
 * The parser expands no entities, so a packet cannot grow while it is read; one that is not
 * well formed gives what stood before the fault.
 */
export function readXmp(packet: Buffer): EmbeddedTexts {
  if (packet.length > mostBytes) return {};
  const found = new Map<keyof EmbeddedTexts, string[]>();
  const add = (property: string, value: string, first = false) => {
    const text = properties[property];
    if (!text || value.trim() === "") return;
    const values = found.get(text) ?? [];
    found.set(text, first ? [value, ...values] : [...values, value]);
  };
  const open: { name: string; isDefault: boolean; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  let broken = false;
  parser.on("error", () => {
    broken = true;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (broken) return;
    for (const { uri: space, local: name, value } of Object.values(attributes)) {
      if (uri === rdf && local === "Description") add(space + name, value);
    }
    const isDefault = attributes["xml:lang"]?.value === "x-default";
    open.push({ name: uri + local, isDefault, text: "" });
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element && !broken) element.text += text;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element || broken) return;
    const isItem = element.name === `${rdf}li`;
    add((isItem ? open.at(-2)?.name : element.name) ?? "", element.text, element.isDefault);
  });
  parser.write(packet.toString("utf8").replace(/^[^<]*/, ""));
  return toTexts(found);
}

function toTexts(found: Map<keyof EmbeddedTexts, string[]>): EmbeddedTexts {
  const first = (name: keyof EmbeddedTexts) => cleanText(found.get(name)?.[0]);
  return {
    title: first("title"),
    caption: first("caption"),
    alt: first("alt"),
    creator: cleanText(found.get("creator")?.join(", ")),
    copyright: first("copyright"),
    credit: first("credit"),
    keywords: cleanKeywords(found.get("keywords") ?? []),
  };
}
