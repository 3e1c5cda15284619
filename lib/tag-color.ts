/** Colours a tag gets when nobody picks one: told apart on light and on dark ground. */
const palette = [
  "#c2410c",
  "#b45309",
  "#4d7c0f",
  "#15803d",
  "#0f766e",
  "#0369a1",
  "#4338ca",
  "#7e22ce",
  "#a21caf",
  "#be123c",
] as const;

export const tagColorPattern = /^#[0-9a-f]{6}$/i;

/** A colour for a tag, always the same one for the same name. `#rrggbb`. */
export function tagColor(name: string): string {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return palette[sum % palette.length] ?? palette[0];
}
