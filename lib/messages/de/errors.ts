import type { errors as english } from "../en/errors.ts";
import type { Translation } from "../translation.ts";

export const errors: Translation<typeof english> = {
  code: {
    unauthenticated:
      "Sie sind abgemeldet. Melden Sie sich wieder an: was Sie getippt haben, bleibt hier.",
    forbidden: "Ihre Rolle erlaubt das nicht.",
    not_found: "Das gibt es hier nicht mehr. Vielleicht wurde es gelöscht.",
    invalid: "Etwas in diesem Formular passt nicht.",
    conflict: "Das passt nicht zum jetzigen Stand.",
    locked: "Das ist gesperrt.",
    too_large: "Das ist zu groß.",
    unsupported_type: "Diese Art von Datei wird nicht angenommen.",
    rate_limited: "Zu viele Versuche. Warten Sie einen Augenblick.",
    unavailable: "Das hat nicht geklappt. Versuchen Sie es noch einmal; geändert wurde nichts.",
  },
  reason: {
    missing_permission: "Ihre Rolle erlaubt das nicht.",
    locked_by: "Gesperrt von {name} am {at, date, medium}: {why}",
    in_trash: "Dieses Asset liegt im Papierkorb. Stellen Sie es zuerst wieder her.",
    not_in_trash: "Endgültig gelöscht wird nur, was im Papierkorb liegt.",
    changed_meanwhile: "Jemand anderes hat denselben Text inzwischen geändert.",
    name_taken: "Diesen Namen gibt es schon. Wählen Sie einen anderen.",
    empty_name: "Geben Sie einen Namen ein.",
    focus_form: "Ein Fokus sieht so aus: 1964x892:1965x893.",
    focus_outside: "Der Fokus muss im Bild von {width} × {height} Pixeln liegen.",
    focus_without_picture: "Nur Bilder haben einen Fokus.",
    pattern: "Das passt nicht zur Regel des Feldes „{field}“.",
    pattern_hint: "{hint}",
    unknown_field: "Ein Feld „{field}“ gibt es nicht.",
    unknown_language: "Die Sprache „{language}“ gibt es in diesem Bereich nicht.",
    file_empty: "Die Datei ist leer: sie hat keine Bytes.",
    file_too_large: "Die Datei ist zu groß: höchstens {maxBytes, number} Bytes werden angenommen.",
    file_too_many_pixels:
      "Das Bild hat zu viele Pixel: höchstens {maxPixels, number} werden angenommen.",
    file_unknown_type: "Was für eine Datei das ist, war nicht zu erkennen.",
    file_content_mismatch:
      "Der Inhalt passt nicht zum Namen: er endet auf .{extension}, ist aber {mime}.",
    file_markup:
      "Webseiten und Auszeichnungen ({mime}) werden nicht angenommen, weil sie Skripte ausführen könnten.",
    file_program: "Programme und Skripte ({mime}) werden nicht angenommen.",
    file_type_not_accepted: "Dateien vom Typ {mime} werden nicht angenommen.",
    file_not_inspected: "Die Datei konnte nicht sicher gelesen werden.",
    disk_full: "Der Speicher ist voll. Nichts wurde gespeichert; fragen Sie Ihre Verwaltung.",
    preview_truncated: "Keine Vorschau: die Datei endet vor dem Bild.",
    preview_corrupt: "Keine Vorschau: die Bilddaten sind beschädigt.",
    preview_too_many_pixels: "Keine Vorschau: zu viele Pixel.",
    preview_too_large: "Keine Vorschau: die Datei ist zu groß.",
    preview_unsupported: "Keine Vorschau für diese Art von Datei.",
    preview_unsafe: "Keine Vorschau: die Datei enthält Skripte oder Verweise nach außen.",
    preview_timeout: "Keine Vorschau: das Zeichnen dauerte zu lange.",
    preview_memory: "Keine Vorschau: das Zeichnen brauchte zu viel Speicher.",
    preview_crashed: "Keine Vorschau: die Datei ließ sich nicht zeichnen.",
    unexpected:
      "Etwas ging schief (Bericht {id}). Versuchen Sie es noch einmal; geändert wurde nichts.",
  },
};
