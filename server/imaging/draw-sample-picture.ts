import sharp, { type OverlayOptions } from "sharp";
import { finishPicture } from "./sample-motifs/finish-picture.ts";
import type { Field, Layer, SampleMotif, View } from "./sample-motifs/sample-motif.ts";
import { type SampleKey, sampleMotifs } from "./sample-motifs/sample-motifs.ts";
import { seededRandom } from "./sample-motifs/seeded-random.ts";

export type SamplePicture = {
  key: SampleKey;
  /** Size in pixels. */
  width: number;
  height: number;
  format: SampleMotif["format"];
  /** The middle of the subject in pixels, where the picture has one. */
  subject?: { x: number; y: number };
};

/** What `drawSamplePicture(key)` will draw, known without drawing it. */
export function samplePicture(key: SampleKey): SamplePicture {
  const { view, format, subject } = motifOf(key);
  return {
    key,
    width: Math.round(view.width * view.scale),
    height: Math.round(view.height * view.scale),
    format,
    ...(subject && {
      subject: {
        x: Math.round(subject.x * view.scale),
        y: Math.round(subject.y * view.scale),
      },
    }),
  };
}

/**
 * Draws a picture of the sample library and encodes it. The same key gives the same bytes on the
 * same machine; another version of sharp may encode the same picture differently.
 */
export async function drawSamplePicture(key: SampleKey): Promise<Buffer> {
  const motif = motifOf(key);
  const layers = motif.draw(seededRandom(key), motif.view);
  if (motif.format === "svg") return Buffer.from(svgDocument(layers, motif.view));
  const { width, height } = samplePicture(key);
  const [bottom, ...above] = await Promise.all(
    layers.map((layer) => layerInput(layer, motif.view)),
  );
  if (!bottom) throw new Error(`The sample picture ${key} has no layers.`);
  const { data, info } = await sharp(bottom.input, bottom.raw && { raw: bottom.raw })
    .composite(above)
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  finishPicture(data, info, {
    random: seededRandom(`${key} grain`),
    grain: motif.grain ?? 5,
    vignette: motif.vignette ?? 0.12,
  });
  const finished = sharp(data, { raw: { width, height, channels: info.channels } });
  if (motif.format === "png") return finished.png({ compressionLevel: 7 }).toBuffer();
  const opaque = finished.removeAlpha();
  if (motif.format === "webp") return opaque.webp({ quality: 82, effort: 3 }).toBuffer();
  return opaque.jpeg({ quality: 82, progressive: true }).toBuffer();
}

function motifOf(key: SampleKey): SampleMotif {
  return sampleMotifs[key];
}

type LayerInput = Pick<OverlayOptions, "blend" | "top" | "left" | "raw"> & { input: Buffer };

async function layerInput(layer: Layer, view: View): Promise<LayerInput> {
  const place = { blend: layer.blend ?? "over", top: 0, left: 0 };
  if ("svg" in layer && layer.detail === undefined) {
    return { ...place, input: Buffer.from(svgDocument([layer], view)) };
  }
  const small =
    "svg" in layer
      ? sharp(
          Buffer.from(svgDocument([layer], { ...view, scale: view.scale * (layer.detail ?? 1) })),
        )
      : rawImage(layer.field);
  const { data, info } = await small
    .resize(Math.round(view.width * view.scale), Math.round(view.height * view.scale), {
      fit: "fill",
      kernel: "cubic",
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { ...place, input: data, raw: { width, height, channels } };
}

function rawImage({ data, width, height, channels }: Field) {
  return sharp(data, { raw: { width, height, channels } });
}

function svgDocument(layers: readonly Layer[], { width, height, scale }: View): string {
  const markup = layers.map((layer) => ("svg" in layer ? layer.svg : "")).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${markup}</svg>`;
}
