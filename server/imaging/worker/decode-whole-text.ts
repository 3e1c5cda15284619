/** A whole XML file as text, by its byte order mark, or as UTF-8, or as Latin-1 where it says so. */
export function decodeWholeText(bytes: Buffer): string {
  const start = bytes.subarray(0, 4).toString("latin1");
  if (start.startsWith("\xff\xfe") || start.startsWith("<\0")) return decode("utf-16le", bytes);
  if (start.startsWith("\xfe\xff") || start.startsWith("\0<")) return decode("utf-16be", bytes);
  const declaration = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    bytes.toString("latin1", 0, 200),
  );
  const encoding = declaration?.[1]?.toLowerCase() ?? "utf-8";
  return decode(/^(iso-8859-|windows-|us-ascii)/.test(encoding) ? encoding : "utf-8", bytes);
}

function decode(encoding: string, bytes: Buffer): string {
  return new TextDecoder(encoding).decode(bytes);
}
