import { nameExtension } from "#lib/asset-name.ts";
import type { DetectedType } from "../inspection.ts";
import type { DecodedText } from "./decode-text.ts";
import { xmlRoot } from "./xml-root.ts";

const svgNamespace = "http://www.w3.org/2000/svg";
const htmlNamespace = "http://www.w3.org/1999/xhtml";

// A page can start with any of these; the list of the WHATWG's sniffing rules and some more.
const startsLikeHtml =
  /^(\s|<!--[\s\S]*?-->)*<(!doctype\s+html|html|head|body|script|iframe|title|style|meta|link|base|h1|div|font|table|a|br|p|b|img|form|input|object|embed)[\s/>]/i;
const containsPage = /<(!doctype\s+html|html|script|iframe)[\s/>]/i;
const mailedPage = /^(from|mime-version|subject|content-type|snapshot-content-location):/i;

const plainTypes: Record<string, string> = {
  txt: "text/plain",
  text: "text/plain",
  log: "text/plain",
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  md: "text/markdown",
  json: "application/json",
  vtt: "text/vtt",
  srt: "application/x-subrip",
};

const scriptExtensions = new Set(
  "js mjs cjs jsx ts tsx css php phtml phar py rb pl sh bash bat cmd ps1 psm1 vbs vbe wsf hta jse asp aspx jsp cgi lua htaccess reg inf url desktop command applescript".split(
    " ",
  ),
);

/** The type of a file that is text: SVG, other markup, a script, or plain text by its name. */
export function textType({ text, encoding }: DecodedText, name: string): DetectedType | null {
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("<")) {
    const markup = markupType(start);
    if (markup) return markup;
  }
  if (startsLikeHtml.test(start) || containsPage.test(start)) return html;
  if (mailedPage.test(start) && /multipart\/related|text\/html/i.test(start)) {
    return { mime: "multipart/related", extension: "mht", kind: "other" };
  }
  const dotFile = /^\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  const extension = dotFile ?? nameExtension(name);
  if (/^(#!|<\?(php|=))/i.test(start) || scriptExtensions.has(extension)) {
    return { mime: "text/x-script", extension: extension || "txt", kind: "other" };
  }
  const mime = plainTypes[extension];
  if (mime) return { mime, extension, kind: "text" };
  if (encoding === "unknown") return null;
  return { mime: "text/plain", extension: "txt", kind: "text" };
}

const html: DetectedType = { mime: "text/html", extension: "html", kind: "other" };

function markupType(start: string): DetectedType | null {
  const root = xmlRoot(start);
  if (!root) return start.startsWith("<?xml") ? xml : null;
  if (root.uri === htmlNamespace) {
    return { mime: "application/xhtml+xml", extension: "xhtml", kind: "other" };
  }
  // Browsers need the namespace to draw an SVG file; without it there is nothing to see.
  if (root.local === "svg" && (root.uri === svgNamespace || root.uri === "")) {
    return { mime: "image/svg+xml", extension: "svg", kind: "vector" };
  }
  return startsLikeHtml.test(start) ? html : xml;
}

const xml: DetectedType = { mime: "application/xml", extension: "xml", kind: "other" };
