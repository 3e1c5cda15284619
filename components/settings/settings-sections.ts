/** The sections of the settings in their order, each with what one must be allowed to see it. */
export const settingsSections = [
  { id: "languages", permission: "settings.view" },
  { id: "fields", permission: "settings.view" },
  { id: "tags", permission: "settings.view" },
  { id: "collections", permission: "settings.view" },
  { id: "taxonomies", permission: "settings.view" },
  { id: "presets", permission: "settings.view" },
  { id: "people", permission: "people.view" },
  { id: "tokens", permission: "token.edit" },
  { id: "storage", permission: "space.edit" },
  { id: "space", permission: "settings.view" },
] as const;
