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
    expires_before_published: "Es würde ablaufen, bevor es veröffentlicht ist.",
    focus_without_picture: "Nur Bilder haben einen Fokus.",
    pattern: "Das passt nicht zur Regel des Feldes „{field}“.",
    pattern_hint: "{hint}",
    unknown_field: "Ein Feld „{field}“ gibt es nicht.",
    unknown_language: "Die Sprache „{language}“ gibt es in diesem Bereich nicht.",
    file_empty: "Die Datei ist leer: sie hat keine Bytes.",
    file_too_large:
      "Die Datei ist zu groß: {megabytes, number} MB, und höchstens {maxMegabytes, number} MB werden angenommen.",
    file_too_many_pixels:
      "Das Bild hat zu viele Pixel: {megapixels, number} Megapixel, und höchstens {maxMegapixels, number} werden angenommen.",
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
    required: "Bitte ausfüllen.",
    too_short: "Mindestens {limit, number} Zeichen.",
    too_long: "Höchstens {limit, number} Zeichen.",
    too_small: "Mindestens {limit, number}.",
    too_big: "Höchstens {limit, number}.",
    not_an_email: "Das ist keine E-Mail-Adresse.",
    bad_value: "Dieser Wert passt nicht.",
    email_taken: "Diese Adresse hat schon ein Konto.",
    already_member: "Diese Person ist schon dabei.",
    last_admin: "Wer als Letzter verwaltet, bleibt: geben Sie die Rolle zuerst jemand anderem.",
    not_for_tokens: "API-Schlüssel dürfen das nicht. Melden Sie sich als Person an.",
    invitation_gone: "Diese Einladung gilt nicht mehr. Bitten Sie um eine neue.",
    setup_gone:
      "Dieser Link zum Einrichten gilt nicht mehr. Ein neuer steht in der Ausgabe des Servers.",
    wrong_password: "Das ist nicht Ihr jetziges Passwort.",
    in_the_past: "Das liegt in der Vergangenheit.",
    scope_beyond_role: "Die Rolle {role} kann mit {scope} nichts anfangen.",
    beyond_own_role: "Sie können nicht mehr Rechte geben, als Sie haben.",
    language_code: "„{code}“ ist kein Sprachcode.",
    folder_too_deep: "Ordner liegen höchstens {limit, number} tief ineinander.",
    folder_into_itself: "Ein Ordner kann nicht in sich selbst oder in einen Ordner darin.",
    folder_not_empty:
      "Der Ordner ist nicht leer. Nehmen Sie einen neuen: Überschrieben wird nichts.",
    locked_assets:
      "{count, plural, one {# Asset ist gesperrt und würde sich ändern} other {# Assets sind gesperrt und würden sich ändern}}. Entsperren Sie zuerst.",
    identifier_taken: "Diesen Codenamen oder diese externe Kennung gibt es schon.",
    default_collection: "Die Standardsammlung bleibt.",
    collection_not_empty:
      "In dieser Sammlung {count, plural, one {liegt # Asset} other {liegen # Assets}}. Verschieben Sie sie zuerst.",
    term_into_itself:
      "Ein Begriff kann nicht unter sich selbst oder unter einem seiner Unterbegriffe liegen.",
    not_beside: "Der Platz und der Oberbegriff passen nicht zusammen.",
    tag_into_itself: "Ein Tag kann nicht mit sich selbst zusammengelegt werden.",
    pattern_too_long: "Die Regel ist zu lang: höchstens {limit, number} Zeichen.",
    pattern_broken: "Die Regel ist kein regulärer Ausdruck.",
    pattern_slow:
      "Die Regel könnte bei manchen Texten sehr lange brauchen. Wiederholen Sie nichts, was sich selbst wiederholt.",
    texts_exist:
      "{count, plural, one {# Text ginge} other {# Texte gingen}} verloren. Bestätigen Sie, dass das so sein soll.",
    built_in_field: "Die eingebauten Felder bleiben.",
    default_language:
      "Das ist die Standardsprache. Machen Sie zuerst eine andere zur Standardsprache.",
    fallback_circle: "Diese Ersatzsprachen würden im Kreis führen.",
    bad_cursor: "Diese Seite der Liste ist nicht mehr bekannt. Beginnen Sie von vorn.",
    cross_site: "Eine andere Website hat diese Änderung verlangt, deshalb wurde sie abgelehnt.",
    preset_without_size: "Eine Vorlage braucht eine Breite oder eine Höhe.",
    too_many_presets: "Ein Space hat höchstens {limit, number} Vorlagen.",
    address_of_another: "Das ist keine Adresse dieses Assets.",
    rendition_size: "Eine Ausgabe ist höchstens {max, number} Pixel breit und hoch.",
    upload_finished_elsewhere: "Dieser Upload wurde in einem anderen Fenster beendet.",
    upload_incomplete: "Der Upload ist noch nicht vollständig. Setzen Sie ihn zuerst fort.",
    upload_metadata: "Der Upload sagt nicht, was er ist: Name, Größe oder Ordner passt nicht.",
    wrong_offset: "Der Upload steht bei Byte {offset, number}. Setzen Sie ihn dort fort.",
    external_id_taken: "Ein anderes Asset hat diese externe Kennung schon.",
    upload_not_signed:
      "Dieser Upload ist nicht unterschrieben, oder wer ihn unterschrieben hat, darf nichts mehr hochladen.",
    wrong_md5: "Angekommen sind andere Bytes als angekündigt.",
    too_many_requests:
      "Für ein Token werden höchstens {limit, number} Anfragen in der Sekunde beantwortet. Versuchen Sie es gleich noch einmal.",
    unexpected:
      "Etwas ging schief (Bericht {id}). Versuchen Sie es noch einmal; geändert wurde nichts.",
  },
};
