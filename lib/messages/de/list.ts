import type { list as english } from "../en/list.ts";
import type { Translation } from "../translation.ts";

export const list: Translation<typeof english> = {
  news: { show: "{count, plural, one {1 neues – zeigen} other {{count, number} neue – zeigen}}" },
  selection: {
    all: "Alle {count, number} auswählen",
    allSelected: "Alle {count} ausgewählt",
    keep: "In anderen Ordnern behalten",
    keepNoMore: "In anderen Ordnern nicht behalten",
    onlyLoaded: "Nur die {count, number} geladenen",
    hidden: "{count} ausgewählt, {hidden} vom Filter verborgen",
    stop: "Auswählen beenden",
    start: "Auswählen",
  },
  command: { preview: "Vorschau", focus: "Fokuspunkt setzen" },
  mode: {
    label: "Auswählen",
    each: "Drücken Sie, was Sie auswählen möchten",
    first: "Drücken Sie das erste des Bereichs",
    last: "Drücken Sie das letzte des Bereichs",
    range: "Bereich auswählen",
    leave: "Auswählen beenden",
  },
  clipboard: {
    copied: "{count, plural, one {Adresse kopiert} other {{count, number} Adressen kopiert}}",
    copyRefused: "Der Browser hat das Kopieren nicht erlaubt",
    cut: "{count, plural, one {1 Asset} other {{count, number} Assets}} ausgeschnitten. Öffnen Sie einen Ordner und fügen Sie mit Strg+V ein.",
  },
  drop: {
    noRight: "Sie dürfen hierher nichts verschieben",
    noCopy: "Alles liegt in genau einem Ordner. Taste loslassen, um zu verschieben",
    alreadyHere: "Das liegt schon hier",
    intoItself: "Ein Ordner kann nicht in sich selbst",
  },
  look: {
    title: "{name}",
    previous: "Voriges",
    next: "Nächstes",
    noPreview: "Von dieser Datei gibt es keine Vorschau.",
  },
};
