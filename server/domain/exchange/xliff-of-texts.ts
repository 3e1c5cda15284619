import type { Asset } from "#lib/asset.ts";

type XliffOptions = {
  spaceId: number;
  fields: readonly string[];
  source: string;
  language: string;
};

/**
 * XLIFF 2.0: one group for each asset, one unit for each text that the source language has. The
 * unit's id, `12.alt.5`, is the asset, the field and the asset's version, because that is what
 * every tool hands back unchanged.
 */
export async function* xliffOfTexts(
  assets: AsyncIterable<Asset>,
  { spaceId, fields, source, language }: XliffOptions,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${attribute(source)}" trgLang="${attribute(language)}">
<file id="space-${spaceId}">
`;
  for await (const asset of assets) {
    const textIn = (field: string, code: string) =>
      asset.texts.find((text) => text.field === field && text.language === code)?.value;
    const units = fields.flatMap((field) => {
      const from = textIn(field, source);
      if (!from) return [];
      const to = textIn(field, language);
      const state = to ? "translated" : "initial";
      return [
        `<unit id="${asset.id}.${field}.${asset.version}" name="${field}"><segment state="${state}"><source xml:space="preserve">${content(from)}</source>${to ? `<target xml:space="preserve">${content(to)}</target>` : ""}</segment></unit>\n`,
      ];
    });
    if (units.length > 0)
      yield `<group id="asset-${asset.id}" name="${attribute(asset.name)}">\n${units.join("")}</group>\n`;
  }
  yield "</file>\n</xliff>\n";
}

/** Characters that XML cannot hold. The content of a text has its own element for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function content(text: string): string {
  return escaped(text)
    .replace(forbidden, (sign) => `<cp hex="${hex(sign)}"/>`)
    .replaceAll("\r", "&#13;");
}

function attribute(text: string): string {
  return escaped(text)
    .replaceAll('"', "&quot;")
    .replace(forbidden, "\ufffd")
    .replaceAll("\n", "&#10;");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase();
}
