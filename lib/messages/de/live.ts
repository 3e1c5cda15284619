import type { live as english } from "../en/live.ts";
import type { Translation } from "../translation.ts";

export const live: Translation<typeof english> = {
  offline: "Keine Verbindung zum Server. Was Sie schreiben, bleibt hier erhalten.",
  stays: "Keine Verbindung: Diese Seite bleibt offen, bis es wieder eine gibt.",
  tryNow: "Jetzt versuchen",
  signedOut: "Bitte neu anmelden",
  signedOutText:
    "Ihre Sitzung ist zu Ende. Was Sie geschrieben haben, ist noch hier und wird gesichert, sobald Sie angemeldet sind.",
  present:
    "{count, plural, one {{names} hat das gerade offen} other {{names} haben das gerade offen}}",
  typing: "{name} schreibt hier gerade",
};
