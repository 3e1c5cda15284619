/** The fields that every space has from the start. Vendors' clients know them by these keys. */
export const builtInFields = [
  { key: "alt", name: "Alt text", required: true, translatable: true, multiline: true },
  { key: "title", name: "Title", required: false, translatable: true, multiline: false },
  { key: "copyright", name: "Copyright", required: false, translatable: true, multiline: false },
  { key: "source", name: "Source", required: false, translatable: true, multiline: false },
] as const;
