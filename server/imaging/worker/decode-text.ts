// Control characters that no text file needs. A real text has none; a binary file soon has one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

export type DecodedText = { text: string; encoding: "utf-8" | "utf-16" | "unknown" };

/**
 * The beginning of a file as text, or null when it is binary. Reads UTF-8, and UTF-16 with a
 * byte order mark or as XML is recognised without one. Text in an old 8-bit encoding is
 * "unknown": its letters may be wrong, its markup is not.
 */
export function decodeText(head: Buffer): DecodedText | null {
  if (head.length === 0) return null;
  const wide = wideEncoding(head);
  if (wide) {
    const text = new TextDecoder(wide).decode(head.subarray(0, head.length & ~1));
    return controls.test(text) ? null : { text, encoding: "utf-16" };
  }
  const utf8 = decodeUtf8(head);
  const text = utf8 ?? head.toString("latin1");
  if (controls.test(text)) return null;
  return { text, encoding: utf8 === null ? "unknown" : "utf-8" };
}

function wideEncoding(head: Buffer): "utf-16le" | "utf-16be" | null {
  const start = head.subarray(0, 4).toString("latin1");
  if (start.startsWith("\xff\xfe") || start === "<\0?\0" || start === "<\0s\0") return "utf-16le";
  if (start.startsWith("\xfe\xff") || start === "\0<\0?" || start === "\0<\0s") return "utf-16be";
  return null;
}

function decodeUtf8(head: Buffer): string | null {
  try {
    // `stream` allows the last character to be cut off where the head ends.
    return new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
}
