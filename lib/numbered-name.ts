import { nameExtension } from "./asset-name.ts";

/** The name with a number before its extension: `hero-2.jpg`. */
export function numberedName(name: string, number: number): string {
  const extension = nameExtension(name);
  const stem = extension === "" ? name : name.slice(0, name.lastIndexOf("."));
  return `${stem}-${number}${extension === "" ? "" : name.slice(stem.length)}`;
}
