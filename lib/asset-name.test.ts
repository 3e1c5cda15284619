import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanAssetName, nameExtension, withExtension } from "./asset-name.ts";

test.each([
  ["Übersicht Größe.png", "Übersicht Größe.png"],
  ["日本語の写真.jpg", "日本語の写真.jpg"],
  ["صورة.jpg", "صورة.jpg"],
  ["👨‍👩‍👧 family.heic", "👨‍👩‍👧 family.heic"],
  ["u\u0308ber.jpg", "über.jpg"],
  ["photo.jpg. . ", "photo.jpg"],
  ["  photo.jpg", "photo.jpg"],
  ["../../etc/passwd", "..-..-etc-passwd"],
  ["C:\\pictures\\a.png", "C:-pictures-a.png"],
  ["photo\u202egpj.exe", "photogpj.exe"],
  ["a\u0000b\u0007.jpg\r\nX: y", "ab.jpg X: y"],
  ["..", "file"],
  [".", "file"],
  ["", "file"],
  ["\u200b\ufeff", "file"],
  [".htaccess", ".htaccess"],
  ["CON", "CON"],
  ["a.php.jpg", "a.php.jpg"],
])("%j is kept as %j", (name, expected) => {
  expect(cleanAssetName(name)).toBe(expected);
});

test("every name becomes one that is safe, short enough, not empty, and clean already", () => {
  const anyName = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }).map((stem) => `${stem}.jpeg`),
  );
  fc.assert(
    fc.property(anyName, (name) => {
      const clean = cleanAssetName(name);
      expect(clean).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]|[\s.]$|^\s/u);
      expect(clean.isWellFormed()).toBe(true);
      expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(clean)).toBeGreaterThan(0);
      expect(cleanAssetName(clean)).toBe(clean);
    }),
    { numRuns: 500 },
  );
});

test("a long name loses its middle, not its extension, and no half emoji is left", () => {
  const name = cleanAssetName(`${"👩‍🚀".repeat(200)}.jpg`);
  expect(name).toMatch(/^(👩‍🚀)+\.jpg$/u);
  expect(Buffer.byteLength(name)).toBeGreaterThan(240);
});

test("the extension is the short last part", () => {
  expect(nameExtension("A.B.JPEG")).toBe("jpeg");
  expect(nameExtension("Mr. Smith")).toBe("");
  expect(nameExtension(".htaccess")).toBe("");
  expect(nameExtension("none")).toBe("");
});

test("an extension is replaced or added", () => {
  expect(withExtension("photo.jpg", "png")).toBe("photo.png");
  expect(withExtension("a.jpg.html", "jpg")).toBe("a.jpg");
  expect(withExtension("Mr. Smith", "jpg")).toBe("Mr. Smith.jpg");
  expect(withExtension(".htaccess", "txt")).toBe(".htaccess.txt");
});
