import type { Locator, Page } from "playwright-core";
import { messagesFor } from "#lib/messages/messages.ts";

/** Ways to find something by what it is called, and where the name stands. */
const finders = new Set(["getByRole", "getByText", "getByLabel", "filter"]);

/** What a scene names without a message of that name: built of two, of the data, or its beginning. */
const furtherWords: Record<string, string> = {
  "Title, German": "Titel, Deutsch",
  "Alt text, German": "Alternativtext, Deutsch",
  "Title, Arabic": "Titel, Arabisch",
  German: "Deutsch",
  "No connection to the server.": "Keine Verbindung zum Server.",
};

/**
 * A page whose interface is German, for scenes that name what they press in English: what a
 * message says is looked for as the German message says it.
 */
export function inGerman<T extends Page | Locator>(page: T): T {
  return new Proxy(page, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        const named = finders.has(String(property)) ? given.map(translateArgument) : given;
        const answer: unknown = value.apply(target, named);
        return isLocator(answer) ? inGerman(answer) : answer;
      };
    },
  });
}

function isLocator(value: unknown): value is Locator {
  return typeof value === "object" && value !== null && "waitFor" in value && "press" in value;
}

/** A name by itself, or one among options. Roles are no message, and stay. */
function translateArgument(argument: unknown): unknown {
  if (typeof argument === "string" || argument instanceof RegExp) return translate(argument);
  if (typeof argument !== "object" || argument === null) return argument;
  const options: Record<string, unknown> = { ...argument };
  for (const key of ["name", "hasText"]) {
    const name = options[key];
    if (typeof name === "string" || name instanceof RegExp) options[key] = translate(name);
  }
  return options;
}

function translate(name: string | RegExp): string | RegExp {
  const isMeant = (english: string) =>
    typeof name === "string" ? asPattern(english).test(name) : name.test(english);
  const further = typeof name === "string" && furtherWords[name];
  if (further) return further;
  const found = pairs.filter(([english]) => isMeant(english));
  // What stands there word for word is what is meant, and not a pattern that would fit too.
  const exact = found.filter(([english]) => english === name);
  const meant = exact.length > 0 ? exact : found;
  if (meant.length === 0) return name;
  return new RegExp(meant.map(([, german]) => asPattern(german).source).join("|"));
}

/** A message as a pattern: whatever is filled in. */
function asPattern(message: string): RegExp {
  const literal = message.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll(/\{\w+\}/g, ".+")}$`);
}

/** Every message that is words with what is filled in, in both languages; what is only filled in fits all. */
const pairs = pairsOf(messagesFor("en"), messagesFor("de"));

function pairsOf(english: object, german: object): [string, string][] {
  return Object.entries(english).flatMap(([key, value]): [string, string][] => {
    const other: unknown = Reflect.get(german, key);
    if (typeof value === "object" && value !== null)
      return typeof other === "object" && other !== null ? pairsOf(value, other) : [];
    const isPlain =
      typeof value === "string" &&
      !/\{\w+,|</.test(value) &&
      /\p{L}/u.test(value.replaceAll(/\{\w+\}/g, ""));
    return isPlain && typeof other === "string" ? [[value, other]] : [];
  });
}
