import type { Asset } from "#lib/asset.ts";

/** The alternative text in the first language that is shown beside the default one, else in that. */
export function editedAlt(
  asset: Pick<Asset, "texts">,
  shown: readonly string[],
  defaultLanguage: string,
): { text: string; language: string } {
  const wanted = [
    ...shown.filter((code) => code !== defaultLanguage && code !== ""),
    defaultLanguage,
  ];
  for (const language of wanted) {
    const text = asset.texts.find((one) => one.field === "alt" && one.language === language)?.value;
    if (text) return { text, language };
  }
  return { text: "", language: defaultLanguage };
}
