import { SaxesParser } from "saxes";

/** The root element of an XML text of which only the beginning may be given, or null. */
export function xmlRoot(text: string): { local: string; uri: string } | null {
  let root: { local: string; uri: string } | null = null;
  const parser = new SaxesParser({ xmlns: true });
  // Not well formed after the root, or an entity of its own: the root is known all the same.
  parser.on("error", () => undefined);
  parser.on("opentag", ({ local, uri }) => {
    root ??= { local, uri };
  });
  for (let start = 0; start < text.length && !root; start += 1024) {
    parser.write(text.slice(start, start + 1024));
  }
  return root;
}
