import type { admin as english } from "../en/admin.ts";
import type { Translation } from "../translation.ts";

export const admin: Translation<typeof english> = {
  viewAs: "Ansehen als",
  viewingAs:
    "Sie sehen den Bereich so, wie ihn die Rolle {role} sieht, und dürfen nicht mehr als sie. Was Sie ändern, ändern Sie für alle und unter Ihrem Namen.",
  viewAsEnd: "Wieder selbst sein",
  trash: {
    title: "Papierkorb",
    hint: "Wie lange Gelöschtes wartet, bevor es endgültig geht. Gesperrtes bleibt.",
    label: "Geht endgültig nach",
    never: "Nie von selbst",
    days: "{days, plural, one {Einem Tag} other {# Tagen}}",
    saved: "Gespeichert",
    goesOn: "Geht endgültig am {at, date, medium}",
  },
  storage: {
    title: "Speicher",
    intro: "Was den Speicher füllt. Im Hintergrund gezählt, damit niemand darauf wartet.",
    asOf: "Stand {at, date, medium}, {at, time, short}",
    again: "Neu zählen",
    counting: "Wird gezählt",
    countingText: "Der erste Bericht wird gezählt. Er erscheint hier von selbst.",
    failed: "Der Bericht konnte nicht geladen werden",
    total: "{bytes} in {files, plural, one {einer Datei} other {# Dateien}}",
    amount: "{files, plural, one {eine Datei} other {# Dateien}}",
    kinds: "Nach Art",
    folders: "Ordner mit dem meisten darin",
    foldersHint: "Ohne die Ordner darin.",
    noFolder: "In keinem Ordner",
    goneFolder: "Ein Ordner, den es nicht mehr gibt",
    biggest: "Größte Dateien",
    rest: "Neben der Bibliothek",
    trash: "Papierkorb",
    versions: "Frühere Fassungen",
    renditions: "Für die Auslieferung gezeichnet",
    renditionsHint: "Sie werden neu gezeichnet, wenn sie gehen.",
  },
};
