import { crc32, deflateSync } from "node:zlib";
import { makePicture } from "./make-picture.ts";

export type BrokenPicture = {
  name: string;
  bytes: Buffer;
  /** What the file policy says: kept without a preview for this reason, or refused for that. */
  expected: { kept: "truncated" | "corrupt" | "unsafe" } | { refused: string };
};

/** Files that pretend to be pictures: damaged, hostile or something else. */
export async function brokenPictures(): Promise<BrokenPicture[]> {
  const jpeg = await makePicture({ width: 200, height: 150, pattern: "noise" });
  const png = await makePicture({ format: "png", width: 200, height: 150, pattern: "noise" });
  const kept = (name: string, bytes: Buffer, why: "truncated" | "corrupt" | "unsafe") => ({
    name,
    bytes,
    expected: { kept: why },
  });
  const refused = (name: string, bytes: Buffer, why: string) => ({
    name,
    bytes,
    expected: { refused: why },
  });
  return [
    kept("truncated.jpg", jpeg.subarray(0, jpeg.length / 2), "truncated"),
    kept("truncated.png", png.subarray(0, png.length / 2), "truncated"),
    kept("corrupt-header.jpg", Buffer.concat([jpeg.subarray(0, 24), Buffer.alloc(500)]), "corrupt"),
    kept("corrupt-pixels.png", withoutPixels(png), "corrupt"),
    kept("script.svg", Buffer.from(svg("<script>alert(1)</script>")), "unsafe"),
    kept("handler.svg", Buffer.from(svg('<rect onload="alert(1)"/>')), "unsafe"),
    kept("outside.svg", Buffer.from(svg('<image href="file:///etc/passwd"/>')), "unsafe"),
    kept("bomb.svg", Buffer.from(svgBomb), "unsafe"),
    kept("unclosed.svg", Buffer.from(svg("<g>")), "corrupt"),
    refused("page.jpg", Buffer.from("<!doctype html><title>x</title><script>1</script>"), "markup"),
    refused("feed.svg", Buffer.from('<?xml version="1.0"?><rss><channel/></rss>'), "markup"),
    refused("nothing.png", Buffer.alloc(0), "empty"),
    refused("one-byte.png", Buffer.from([0x89]), "unknown_type"),
    refused("bomb.png", pngHeader(30_000, 30_000), "too_many_pixels"),
    refused("widest.png", pngHeader(2 ** 31 - 1, 1), "too_many_pixels"),
    refused("program.png", Buffer.from(`MZ${"\0".repeat(100)}`, "latin1"), "program"),
    refused("shell.png", Buffer.from("#!/bin/sh\necho hello\n"), "program"),
    refused("letter.jpg", Buffer.from("Dear reader,\n"), "content_mismatch"),
  ];
}

/** A PNG that is only a header: some bytes on disk, that many pixels when decoded. */
export function pngHeader(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(1000));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", size),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function withoutPixels(png: Buffer): Buffer {
  const broken = Buffer.from(png);
  const start = broken.indexOf("IDAT", 0, "latin1") + 40;
  broken.fill(0xff, start, start + 500);
  return broken;
}

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${content}</svg>`;
}

const svgBomb = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${[..."bcdefghij"]
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
  .join("")}]>${svg("<text>&j;</text>")}`;

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
