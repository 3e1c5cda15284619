import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export type FacePackages = { human: string; wasm: string };

let found: FacePackages | null | undefined;

/**
 * The folders of the packages that find faces, or null where they are not installed: they are
 * large, and whoever wants them adds them. Looked for once.
 */
export function facePackages(): FacePackages | null {
  if (found === undefined) {
    const human = folderOf("@vladmandic/human");
    const wasm = folderOf("@tensorflow/tfjs-backend-wasm");
    found = human && wasm ? { human, wasm } : null;
  }
  return found;
}

// Not by the module's name: what it says to export does not name the part that runs here.
function folderOf(name: string): string | null {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return places.map((place) => path.join(place, name)).find((place) => existsSync(place)) ?? null;
}
