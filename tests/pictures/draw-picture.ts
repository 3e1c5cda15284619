import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { plainPlan, type RenderPlan } from "#lib/render-plan.ts";
import { closeImaging } from "#server/imaging/imaging-pool.ts";
import { drawRendition } from "#server/imaging/render-plan.ts";

type Drawing = {
  /** Draws with the plan's fields that are named, as PNG where no format is. */
  draw(
    bytes: Buffer | string,
    wish: Partial<RenderPlan>,
  ): Promise<{ source: string; output: string; result: Awaited<ReturnType<typeof drawRendition>> }>;
  end(): Promise<void>;
};

/** A folder to draw renditions in, for the tests of one file. */
export async function openDrawing(): Promise<Drawing> {
  const folder = await mkdtemp(path.join(tmpdir(), "drawing-"));
  let count = 0;
  return {
    async draw(bytes, wish) {
      count += 1;
      const source = path.join(folder, `${count}.source`);
      const output = path.join(folder, `${count}.output`);
      await writeFile(source, bytes);
      const plan: RenderPlan = { ...plainPlan, format: "png", ...wish };
      return { source, output, result: await drawRendition({ source, output, plan }) };
    },
    async end() {
      closeImaging();
      await rm(folder, { recursive: true });
    },
  };
}
