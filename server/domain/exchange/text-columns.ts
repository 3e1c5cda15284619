/** `alt:de`, or `copyright` for a field that is not translated: the names of lib/asset-search.ts. */
export function columnOf(field: string, language: string): string {
  return language === "" ? field : `${field}:${language}`;
}

export function readColumn(name: string): { field: string; language: string } | null {
  const match = /^([a-z0-9_]{1,60})(?::([A-Za-z0-9-]{1,35}))?$/.exec(name.trim());
  return match ? { field: match[1] ?? "", language: match[2] ?? "" } : null;
}
