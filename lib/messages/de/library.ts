import type { library as en } from "../en/library.ts";
import type { Translation } from "../translation.ts";

export const library: Translation<typeof en> = {
  shell: { openNavigation: "Navigation öffnen" },
  missing: {
    title: "Hier ist nichts",
    text: "Die Adresse führt nirgendwohin, oder Sie sind in diesem Bereich kein Mitglied.",
    home: "Zur Bibliothek",
  },
  broken: {
    title: "Diese Seite ließ sich nicht zeigen",
    text: "Bei uns ging etwas schief. Bitte noch einmal versuchen; geändert wurde nichts.",
    report: "Meldung {id}",
  },
};
