import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { facePackages } from "../face-packages.ts";

/** A face: its box in pixels of the picture that was searched. */
type Face = { left: number; top: number; width: number; height: number };

export type FaceFinder = (rgb: Buffer, width: number, height: number) => Promise<Face[]>;

type Tensor = { dispose(): void };
type Human = {
  tf: {
    setBackend(name: string): Promise<boolean>;
    ready(): Promise<void>;
    tensor3d(values: Int32Array, shape: [number, number, number], type: "int32"): Tensor;
  };
  load(): Promise<void>;
  detect(tensor: Tensor): Promise<{ face: { box: [number, number, number, number] }[] }>;
};
type HumanModule = { Human: new (settings: object) => Human };

const requireHere = createRequire(import.meta.url);
let finder: Promise<FaceFinder | null> | undefined;

/** What finds faces, where the packages for it are installed; null where they are not. */
export function faceFinder(): Promise<FaceFinder | null> {
  finder ??= loadFinder().catch(() => null);
  return finder;
}

async function loadFinder(): Promise<FaceFinder | null> {
  const packages = facePackages();
  if (!packages) return null;
  const { human, wasm } = packages;
  const models = `${pathToFileURL(path.join(human, "models"))}/`;
  letFetchRead(models);
  const { Human } = requireHere(path.join(human, "dist/human.node-wasm.js")) as HumanModule;
  const off = { enabled: false };
  const searcher = new Human({
    ...{ debug: false, backend: "wasm", wasmPath: `${path.join(wasm, "dist")}/` },
    modelBasePath: models,
    ...{ filter: off, body: off, hand: off, object: off, gesture: off, segmentation: off },
    face: {
      ...{ enabled: true, mesh: off, iris: off, description: off, emotion: off },
      detector: { maxDetected: 10, rotation: false, minConfidence: 0.5 },
    },
  });
  await searcher.tf.setBackend("wasm");
  await searcher.tf.ready();
  await searcher.load();
  return async (rgb, width, height) => {
    const tensor = searcher.tf.tensor3d(new Int32Array(rgb), [height, width, 3], "int32");
    try {
      const { face } = await searcher.detect(tensor);
      return face.map(({ box: [left, top, w, h] }) => ({ left, top, width: w, height: h }));
    } finally {
      tensor.dispose();
    }
  };
}

// The models are asked for by `fetch`, which in Node knows no files.
function letFetchRead(folder: string): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (address, options) => {
    if (!String(address).startsWith(folder)) return fetch(address, options);
    const bytes = await readFile(fileURLToPath(String(address)));
    const type = String(address).endsWith(".json")
      ? "application/json"
      : "application/octet-stream";
    return new Response(bytes, { headers: { "content-type": type } });
  };
}
