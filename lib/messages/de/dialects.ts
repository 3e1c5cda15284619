import type { dialects as english } from "../en/dialects.ts";
import type { Translation } from "../translation.ts";

export const dialects: Translation<typeof english> = {
  limit: {
    title: "Clients der API",
    hint: "So oft in der Sekunde darf ein API-Schlüssel fragen; mehr wird mit 429 beantwortet und damit, wann es weitergeht. Das gilt für Clients anderer Produkte, die diese Bibliothek benutzen.",
    label: "Anfragen in der Sekunde",
    saved: "Ein API-Schlüssel darf {limit, number} Anfragen in der Sekunde stellen.",
  },
};
