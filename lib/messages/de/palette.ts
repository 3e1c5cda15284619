import type { palette as english } from "../en/palette.ts";
import type { Translation } from "../translation.ts";

export const palette: Translation<typeof english> = {
  title: "Befehl oder Ort finden",
  placeholder: "Was tun, oder wohin?",
  none: "Nichts passt.",
  section: {
    selection: "{count, plural, one {Mit „{name}“} other {Mit den {count, number} ausgewählten}}",
    recent: "Zuletzt",
    go: "Gehe zu",
    folders: "Ordner",
    tags: "Schlagwörter",
    filters: "Gespeicherte Filter",
    assets: "Dateien",
  },
  searchFor: "Die Bibliothek nach „{text}“ durchsuchen",
  fill: "Lücken füllen",
  shortcuts: "Tasten zeigen",
  sheet: {
    title: "Tasten",
    off: "Tasten mit einzelnen Buchstaben sind in Ihrem Konto abgeschaltet.",
    account: "Das im Konto ändern",
    queue: "Beim Füllen der Lücken",
    saveNext: "Speichern und weiter",
    skip: "Überspringen",
    previous: "Vorige",
    decorative: "Dekorativ",
  },
  preferences: {
    title: "Tasten",
    letterKeys: "Tasten mit einzelnen Buchstaben",
    letterKeysHint:
      "M verschiebt, T vergibt Schlagwörter, / sucht. Schalten Sie sie ab, wenn Sie sprechen statt tippen oder Tasten versehentlich drücken.",
    spacePreviews: "Leertaste zeigt die Vorschau",
    spacePreviewsHint: "Die Leertaste zeigt ein Asset groß, und Umschalt+Leertaste wählt es aus.",
  },
};
