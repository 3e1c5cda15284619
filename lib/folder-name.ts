import { cleanAssetName } from "./asset-name.ts";

/**
 * Makes a folder name safe to store, show and export, by the rule for file names: every script
 * kept, at most 255 UTF-8 bytes, no slash or control character. "" when nothing is left.
 */
export function cleanFolderName(name: string): string {
  // The rule for files gives a nameless one a name; a folder without a name is a mistake.
  return /[^\s.\p{Cc}\p{Cf}]/u.test(name) ? cleanAssetName(name) : "";
}
