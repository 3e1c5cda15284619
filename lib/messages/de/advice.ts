import type { advice as english } from "../en/advice.ts";
import type { Translation } from "../translation.ts";

export const advice: Translation<typeof english> = {
  alt: {
    file_name: "Das ist der Name einer Datei und sagt niemandem etwas, der sie nicht sieht.",
    too_long: "Länger als {limit, number} Zeichen: Vorleseprogramme lesen es vielleicht in Teilen.",
    says_image:
      "Vorleseprogramme sagen von selbst, dass es ein Bild ist. Beginnen Sie mit dem, was es zeigt.",
    same_as_title: "Dasselbe wie der Titel: Sagen Sie, was zu sehen ist.",
    repeated:
      "{count, plural, one {Ein anderes Asset hat denselben Text.} other {{count, number} andere Assets haben denselben Text.}}",
    show: "Zeigen",
  },
  stale: {
    mark: "Veraltet",
    text: "Der übersetzte Text wurde am {at, date, medium} geändert.",
    stillRight: "Stimmt noch",
    confirmed: "Als noch richtig vermerkt",
    label: "Stimmt noch: {cell}",
  },
};
