import type { upload as english } from "../en/upload.ts";
import type { Translation } from "../translation.ts";

export const upload: Translation<typeof english> = {
  region: "Uploads",
  drop: {
    title: "Zum Hochladen loslassen",
    intoFolder: "in „{folder}“",
    intoLibrary: "in die Bibliothek, in keinen Ordner",
    rules:
      "Bilder, Video, Audio, Dokumente, Text und Zip-Archive, je bis {size}. Ordner behalten ihren Aufbau.",
    refusedTitle: "Hier können Sie nicht hochladen",
    refused:
      "Mit Ihrer Rolle können Sie diesen Bereich ansehen, aber nichts hinzufügen. Die Verwaltung kann das ändern.",
    unreadable:
      "Der Browser konnte das Abgelegte nicht lesen. Nehmen Sie die Schaltfläche zum Hochladen.",
    nothing: "Es war keine Datei dabei.",
  },
  head: {
    uploading: "Upload {position, number} von {total, number}",
    paused: "Angehalten, noch {count, plural, one {# Datei} other {# Dateien}}",
    offline: "Keine Verbindung, {count, plural, one {# Datei wartet} other {# Dateien warten}}",
    done: "{count, plural, one {# Datei hochgeladen} other {# Dateien hochgeladen}}",
    problems: "{done, number} hochgeladen, {problems, plural, one {# Problem} other {# Probleme}}",
    rate: "{rate}/s",
    progress: "Fortschritt aller Uploads",
    showDetails: "Dateien zeigen",
    hideDetails: "Dateien ausblenden",
  },
  left: {
    seconds: "noch {count, number} s",
    minutes: "noch {count, number} min",
    hours: "noch {count, number} h",
  },
  action: {
    pauseAll: "Alle anhalten",
    resumeAll: "Fortsetzen",
    tryNow: "Jetzt versuchen",
    retry: "Noch einmal",
    retryFile: "Noch einmal: {name}",
    retryAll: "Alle noch einmal",
    cancelFile: "Upload von {name} abbrechen",
    cancelAll: "Alle abbrechen",
    dismissFile: "{name} aus dieser Liste nehmen",
    clearFinished: "Fertige entfernen",
    close: "Schließen",
    chooseFile: "Datei wählen",
    chooseFileFor: "Datei wählen: {name}",
    showMore: "{count, number} weitere zeigen",
  },
  status: {
    waiting: "Wartet",
    sending: "{percent, number} %",
    checking: "Wird geprüft",
    paused: "Angehalten",
    offline: "Wartet auf Verbindung",
    done: "Fertig",
    failed: "Fehlgeschlagen",
    refused: "Abgelehnt",
    needsFile: "Braucht die Datei",
  },
  detail: {
    checking: "Alle Bytes sind da; der Server sieht sich die Datei an.",
    retrying: "Der Server antwortet nicht. Nächster Versuch in {seconds, number} s.",
    needsFile:
      "Die Seite wurde geschlossen, und der Browser hat keine Kopie. Legen Sie dieselbe Datei noch einmal ab, dann geht es weiter.",
    noAnswer: "Der Server hat nicht geantwortet. Was gesendet war, bleibt erhalten.",
    tooLarge: "Etwas vor dem Server nimmt ein Stück dieser Größe nicht an (413).",
    fileChanged:
      "Die Datei wurde seit der Auswahl geändert oder verschoben. Legen Sie sie noch einmal ab.",
    inFolder: "In {path}",
    sizeOf: "{sent} von {size}",
  },
  note: {
    extension_corrected: "Der Inhalt passte nicht zum Namen, darum heißt sie jetzt {name}.",
    no_preview: "Ohne Vorschau aufgenommen.",
    other: "Die Datei wurde beim Aufnehmen etwas angepasst.",
  },
  toast: {
    cancelled: "{count, plural, one {Upload von {name} abgebrochen} other {# Uploads abgebrochen}}",
    cancelledDetail: "Was davon gesendet war, ist gelöscht.",
  },
  announce: {
    started: "{count, plural, one {# Datei wird} other {# Dateien werden}} hochgeladen.",
    progress: "{percent, number} Prozent, {done, number} von {total, number} Dateien fertig.",
    offline: "Keine Verbindung. {count, plural, one {# Upload wartet} other {# Uploads warten}}.",
    paused: "Uploads angehalten.",
    settled:
      "{done, plural, one {# Datei hochgeladen} other {# Dateien hochgeladen}}{problems, plural, =0 {} one {, # Problem} other {, # Probleme}}.",
    failed: "{name}: {reason}",
    manyFailed: "{count, number} Uploads fehlgeschlagen. Der erste: {name}: {reason}",
  },
  pick: { files: "Dateien zum Hochladen wählen", folder: "Ordner zum Hochladen wählen" },
};
