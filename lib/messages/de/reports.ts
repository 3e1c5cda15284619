import type { reports as en } from "../en/reports.ts";
import type { Translation } from "../translation.ts";

export const reports: Translation<typeof en> = {
  completeness: {
    whole: "{complete, number} von {looked, number} haben alle nötigen Texte",
    sample: "Von {looked, number} angesehenen haben {complete, number} alle nötigen Texte",
  },
  alt: {
    title: "Alternativtexte, die einen Blick wert sind",
    language: "Sprache",
    kind: "Was daran nicht stimmt",
    every: "Irgendetwas",
    kinds: {
      file_name: "Sieht aus wie ein Dateiname",
      too_long: "Zu lang",
      says_image: "Sagt, dass es ein Bild ist",
      same_as_title: "Dasselbe wie der Titel",
      repeated: "Dasselbe wie bei einem anderen Bild",
    },
    looked:
      "{found, plural, =0 {Nichts zu verbessern} other {{found, number}}} bei {looked, plural, one {einem angesehenen} other {{looked, number} angesehenen}}",
    further: "Ältere ansehen",
    failed: "Die Alternativtexte konnten nicht angesehen werden",
  },
  activity: {
    who: "Von wem",
    everybody: "Alle",
    you: "{name} (Sie)",
    token: "{name} (API-Token)",
    what: "Worüber",
    everything: "Alles",
    subjects: {
      asset: "Assets",
      folder: "Ordner",
      tag: "Schlagwörter",
      collection: "Sammlungen",
      taxonomy: "Taxonomien",
      field: "Felder",
      language: "Sprachen",
      preset: "Vorgaben",
      member: "Personen",
      token: "API-Tokens",
      space: "Der Bereich",
    },
    nothing: "Nichts dergleichen ist geschehen",
    nothingText: "Wählen Sie jemand anderen oder alles.",
    noneSoFar: "Nichts dergleichen unter dem Neuesten. Älteres kann es geben.",
  },
  final: "Das lässt sich nicht rückgängig machen.",
  trash: { goes: "bis {at, date, ::MMMd}" },
};
