import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { chooseLocale, locales, messagesFor } from "./messages.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Every reason that the server gives with an error, from its sources. */
function reasonsInSources(): string[] {
  const files = ["server", "api", "actions"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[^.]+\.ts$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const errors = files.flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(
      /new AppError\(\s*"[a-z_]+",\s*\{[^}]*?reason: "([a-z_]+)"/g,
    ),
  ]);
  return [...new Set(errors.map((match) => match[1] ?? ""))].sort();
}

/** The keys of nested texts with the values they name: `reason.locked_by {at} {name} {why}`. */
function outline(texts: object, prefix = ""): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    if (typeof text !== "string") return outline(text, `${prefix}${key}.`);
    const values = [...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]);
    return [`${prefix}${key} ${[...new Set(values)].sort().join(" ")}`];
  });
}

describe("texts of the interface", () => {
  it("have a sentence for every reason the server gives", () => {
    const reasons = reasonsInSources();
    expect(reasons.length).toBeGreaterThan(20);
    const known: Record<string, string> = messagesFor("en").errors.reason;
    expect(reasons.filter((reason) => !(reason in known))).toEqual([]);
  });

  it("name the same values in every language", () => {
    const english = outline(messagesFor("en"));
    for (const locale of locales) expect(outline(messagesFor(locale))).toEqual(english);
  });

  it("come in the person's own language, else in the browser's, else in English", () => {
    expect(chooseLocale("de", "en")).toBe("de");
    expect(chooseLocale(null, "fr-CH, de;q=0.8, en;q=0.5")).toBe("de");
    expect(chooseLocale(null, "fr")).toBe("en");
    expect(chooseLocale(null, null)).toBe("en");
  });
});
