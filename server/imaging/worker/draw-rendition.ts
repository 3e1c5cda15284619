import { writeFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import type { Cut, Size } from "#lib/cut.ts";
import { type Focus, focusAtPoint, type Point } from "#lib/focus.ts";
import type { RenderPlan } from "#lib/render-plan.ts";
import { cropInside, layOutRendition } from "#lib/rendition-layout.ts";
import type { DrawRenditionResult, ImagingJobs } from "../imaging-jobs.ts";
import { attentionPoint } from "./attention-point.ts";
import { composeFrames, needsComposing } from "./compose-frames.ts";
import { drawWindow } from "./draw-window.ts";
import { encodeRendition } from "./encode-rendition.ts";
import { facePoint } from "./face-point.ts";
import type { OpenPicture } from "./open-picture.ts";
import { openUpright } from "./open-upright.ts";
import { pixelProblem } from "./picture-problem.ts";

type DrawInput = ImagingJobs["drawRendition"]["input"];

/** Draws one rendition; see `drawRendition` of the parent side for the meaning. */
export async function drawRenditionHere(input: DrawInput): Promise<DrawRenditionResult> {
  const { source, plan } = input;
  // Measured: only AVIF is drawn sooner by several threads; the others just cost more.
  if (plan.format !== "avif") sharp.concurrency(1);
  const opened = await openUpright(source, input.maxPixels, input.known);
  if (!opened.ok) return opened;
  const { picture } = opened;
  try {
    const mayEnlarge = picture.scalable || (plan.size?.enlarge ?? false);
    const layout = layOutRendition(picture, plan, await keptFocus(picture, plan), mayEnlarge);
    if (pixels(layout.canvas) > input.maxOutputPixels) {
      return { ok: false, reason: "too_many_pixels" };
    }
    const animation = animationFor(picture, plan, layout.canvas, input.maxOutputPixels);
    const window = await picture.toSrgb(drawWindow(picture, layout, animation));
    const drawn = needsComposing(plan, layout)
      ? await composeFrames(window, plan, layout, animation)
      : { picture: plainly(window, plan), timing: {} };
    const finished = encodeRendition(drawn.picture, plan, drawn.timing);
    return {
      ok: true,
      ...turned(layout.canvas, plan.rotate),
      ...(await handOver(finished, input)),
      mime: `image/${plan.format}`,
      frames: animation?.frames ?? 1,
    };
  } catch (error) {
    return { ok: false, reason: await pixelProblem(error, source, opened.type) };
  }
}

/** The bytes of a small result, so that nobody waits for a file; a large one is written. */
async function handOver(
  finished: Sharp,
  { output, handOver: most = 0 }: DrawInput,
): Promise<{ size: number; bytes?: Buffer }> {
  if (most === 0) return { size: (await finished.toFile(output)).size };
  const bytes = await finished.toBuffer();
  if (bytes.length <= most) return { size: bytes.length, bytes };
  await writeFile(output, bytes);
  return { size: bytes.length };
}

/** What sharp can do on its way from the window to the file. */
function plainly(window: Sharp, { grayscale, background }: RenderPlan): Sharp {
  if (grayscale) return window.greyscale();
  if (background?.alpha !== 1) return window;
  const { red, green, blue } = background;
  return window.flatten({ background: { r: red, g: green, b: blue } });
}

async function keptFocus(picture: OpenPicture, plan: RenderPlan): Promise<Focus | null> {
  if (plan.keep !== "attention") return plan.keep?.focus ?? null;
  if (plan.size?.fit !== "cover") return null;
  const window = cropInside(picture, plan.crop);
  const face = await facePoint(picture);
  const { x, y } = face && isInside(face, window) ? face : await attentionPoint(picture, window);
  return focusAtPoint(x, y, picture.width, picture.height);
}

function isInside({ x, y }: Point, { left, top, width, height }: Cut): boolean {
  return x >= left && x < left + width && y >= top && y < top + height;
}

/** The animation when it is to be drawn as one; every frame counts for the limit. */
function animationFor(
  { animation }: OpenPicture,
  plan: RenderPlan,
  canvas: Size,
  maxOutputPixels: number,
): OpenPicture["animation"] {
  const canMove = plan.format === "gif" || plan.format === "webp";
  if (!animation || !plan.animated || !canMove) return null;
  return pixels(canvas) * animation.frames > maxOutputPixels ? null : animation;
}

function pixels({ width, height }: Size): number {
  return width * height;
}

function turned({ width, height }: Size, rotate: RenderPlan["rotate"]): Size {
  return rotate % 180 === 0 ? { width, height } : { width: height, height: width };
}
