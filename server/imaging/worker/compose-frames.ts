import sharp, { type OverlayOptions, type Sharp } from "sharp";
import type { Size } from "#lib/cut.ts";
import type { RenderPlan } from "#lib/render-plan.ts";
import type { RenditionLayout } from "#lib/rendition-layout.ts";
import { cornerLayers } from "./corner-layers.ts";
import type { Timing } from "./encode-rendition.ts";
import type { OpenPicture } from "./open-picture.ts";

type Frame = { data: Buffer; width: number; height: number };

/**
 * True where the plan asks for more than a window in another size. sharp does its operations in an
 * order of its own, and most of them take an animation for one tall picture: those that depend on
 * either are done frame by frame, in the order of the plan.
 */
export function needsComposing(plan: RenderPlan, { content, canvas }: RenditionLayout): boolean {
  const { background } = plan;
  const isToned = plan.grayscale || plan.brightness !== 0;
  const isVeiled = background !== null && background.alpha > 0 && background.alpha < 1;
  return (
    plan.flip ||
    plan.flop ||
    plan.rotate !== 0 ||
    plan.brightness !== 0 ||
    plan.blur !== null ||
    plan.roundCorner !== null ||
    isVeiled ||
    (isToned && background !== null) ||
    canvas.width !== content.width ||
    canvas.height !== content.height
  );
}

/** Does what the plan asks for after its size, to every frame of `window`. */
export async function composeFrames(
  window: Sharp,
  plan: RenderPlan,
  { canvas }: RenditionLayout,
  animation: OpenPicture["animation"],
): Promise<{ picture: Sharp; timing: Timing }> {
  const { data, info } = await raw(window);
  const count = animation?.frames ?? 1;
  const height = info.height / count;
  const bytes = info.width * height * 4;
  const target = plan.rotate % 180 === 0 ? canvas : turned(canvas);
  const frames: Buffer[] = [];
  for (let at = 0; at < count; at += 1) {
    const frame = { data: data.subarray(at * bytes, (at + 1) * bytes), width: info.width, height };
    frames.push((await lay(await touchUp(frame, plan), plan, target)).data);
  }
  const tall = { width: target.width, height: target.height * count, channels: 4 as const };
  const picture = sharp(Buffer.concat(frames), {
    raw: { ...tall, ...(count > 1 ? { pageHeight: target.height } : {}) },
    limitInputPixels: false,
  });
  if (!animation) return { picture, timing: {} };
  const { delay, loop } = await animation.pipeline().metadata();
  return { picture, timing: { delay, loop } };
}

/** Turned, brightened, grey, blurred. */
async function touchUp(frame: Frame, plan: RenderPlan): Promise<Frame> {
  let picture = open(frame).flip(plan.flip).flop(plan.flop);
  if (plan.rotate !== 0) picture = picture.rotate(plan.rotate);
  if (plan.brightness !== 0) picture = picture.linear(1, plan.brightness * 2.55);
  // Raw pixels of a grey picture would come as one channel, without its transparency.
  if (plan.grayscale) {
    picture = sharp(await picture.greyscale().png({ compressionLevel: 0 }).toBuffer());
  }
  // Below this sharp refuses, and nobody sees it.
  if (plan.blur !== null && plan.blur >= 0.3) picture = picture.blur(Math.min(plan.blur, 1000));
  const { data, info } = await raw(picture);
  return { data, width: info.width, height: info.height };
}

/** Laid on its canvas, which is as large or larger, with background and corners. */
async function lay(frame: Frame, plan: RenderPlan, canvas: Size): Promise<Frame> {
  const left = Math.floor((canvas.width - frame.width) / 2);
  const top = Math.floor((canvas.height - frame.height) / 2);
  const right = canvas.width - frame.width - left;
  const bottom = canvas.height - frame.height - top;
  const layers: OverlayOptions[] = [];
  if (plan.background && plan.background.alpha > 0) {
    layers.push({ input: colouredLayer(canvas, plan.background), blend: "dest-over" });
  }
  if (plan.roundCorner) layers.push(...cornerLayers(canvas, plan.roundCorner, plan.format));
  if (layers.length === 0 && left + right + top + bottom === 0) return frame;
  const { data } = await raw(
    open(frame)
      .extend({ left, top, right, bottom, background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .composite(layers),
  );
  return { data, ...canvas };
}

function colouredLayer({ width, height }: Size, colour: NonNullable<RenderPlan["background"]>) {
  const background = { r: colour.red, g: colour.green, b: colour.blue, alpha: colour.alpha };
  return { create: { width, height, channels: 4 as const, background } };
}

function open({ data, width, height }: Frame): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: false });
}

function raw(picture: Sharp) {
  return picture
    .toColourspace("srgb")
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
}

function turned({ width, height }: Size): Size {
  return { width: height, height: width };
}
