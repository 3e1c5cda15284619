import type { presets as en } from "../en/presets.ts";
import type { Translation } from "../translation.ts";

export const presets: Translation<typeof en> = {
  intro:
    "Größen, die eine Website nutzt. Jedes Bild hat für jede eine Adresse, um seinen Fokus geschnitten.",
  add: "Vorlage hinzufügen",
  name: "Name",
  key: "Schlüssel",
  keyHint: "Adressen nennen die Vorlage so: …/p/{key}. Er lässt sich später nicht ändern.",
  keyForm: "Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang.",
  width: "Breite",
  height: "Höhe",
  sideHint: "Bei 0 bleibt das Seitenverhältnis des Bildes erhalten.",
  size: "Größe",
  anyRatio: "beliebig",
  format: "Format",
  formats: {
    auto: "Was der Browser am besten kann",
    avif: "AVIF",
    webp: "WebP",
    jpeg: "JPEG",
    png: "PNG",
    gif: "GIF",
  },
  quality: "Qualität",
  qualityHint: "1 ist am kleinsten, 100 am besten. 80 passt für die meisten Bilder.",
  widths: "Weitere Breiten",
  widthsHint: "Für responsive Bilder, in Pixeln, durch Leerzeichen getrennt: 400 800 1200",
  widthsForm: "Bis zu 20 ganze Zahlen von 1 bis 4096, durch Leerzeichen getrennt.",
  added: "{name} hinzugefügt",
  editTitle: "{name} bearbeiten",
  edited: "{name} gespeichert",
  deleteTitle: "Vorlage „{name}“ löschen?",
  deleteText: "Bilder sind unter ihren Adressen nicht mehr zu finden. Die Assets bleiben.",
  deleted: "{name} gelöscht",
  empty: "Noch keine Vorlagen",
  emptyHint:
    "Legen Sie hier die Größen Ihrer Website fest, etwa einen Teaser mit 800 × 450 Pixeln.",
  links: {
    title: "Signierte Adressen",
    hint: "Sie zeigen private Assets allen, die sie haben, bis sie ablaufen.",
    revoke: "Alle widerrufen…",
    question: "Alle signierten Adressen widerrufen?",
    text: "Jede signierte Adresse dieses Bereichs gilt sofort nicht mehr. Neue lassen sich danach anlegen.",
    confirm: "Alle widerrufen",
    revoked: "Alle signierten Adressen sind widerrufen",
  },
};
