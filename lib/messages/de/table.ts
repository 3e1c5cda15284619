import type { table as english } from "../en/table.ts";
import type { Translation } from "../translation.ts";

export const table: Translation<typeof english> = {
  thumb: { failed: "Das Bild kam nicht an", retry: "Bild von {name} noch einmal laden" },
  expires: "läuft ab am {at}",
  expired: "abgelaufen am {at}",
  published: "erscheint am {at}",
  missing: "{field} fehlt",
  missingIn: "{field} fehlt auf {languages}",
};
