import { imagingPool } from "./imaging-pool.ts";
import type { SampleKey } from "./sample-motifs/sample-motifs.ts";

/** A slow machine may need longer for one picture than the limit for strangers' files. */
const timeMs = 120_000;

/** Draws a picture of the sample library into the file `output`, outside this process. */
export async function drawSampleFile(key: SampleKey, output: string): Promise<void> {
  const outcome = await imagingPool().run("drawSample", { key, output }, { timeMs });
  if (!outcome.ok)
    throw new Error(`the sample picture ${key} could not be drawn: ${outcome.reason}`);
}
