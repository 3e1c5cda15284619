export type XmpTexts = {
  title?: Record<string, string>;
  description?: Record<string, string>;
  rights?: Record<string, string>;
  credit?: string;
  keywords?: string[];
  /** A document type declaration to put before the packet, for hostile ones. */
  doctype?: string;
};

/** An XMP packet with these texts; `title` and its like map languages (`x-default`) to text. */
export function xmpPacket(texts: XmpTexts): string {
  const credit = texts.credit ? ` photoshop:Credit="${texts.credit}"` : "";
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${texts.doctype ?? ""}
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"${credit}>
${languages("title", texts.title)}${languages("description", texts.description)}${languages("rights", texts.rights)}${bag(texts.keywords)}
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function languages(name: string, texts: Record<string, string> | undefined): string {
  if (!texts) return "";
  const items = Object.entries(texts).map(
    ([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`,
  );
  return `<dc:${name}><rdf:Alt>${items.join("")}</rdf:Alt></dc:${name}>`;
}

function bag(keywords: string[] | undefined): string {
  if (!keywords) return "";
  const items = keywords.map((word) => `<rdf:li>${word}</rdf:li>`);
  return `<dc:subject><rdf:Bag>${items.join("")}</rdf:Bag></dc:subject>`;
}
