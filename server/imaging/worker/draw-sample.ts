import { writeFile } from "node:fs/promises";
import type { ImagingJobs } from "../imaging-jobs.ts";

/** Draws a picture of the sample library into a file; computing for a second or two. */
export async function drawSampleHere({
  key,
  output,
}: ImagingJobs["drawSample"]["input"]): Promise<ImagingJobs["drawSample"]["output"]> {
  // Some forty motifs that a worker mostly never needs.
  const { drawSamplePicture } = await import("../draw-sample-picture.ts");
  const bytes = await drawSamplePicture(key);
  await writeFile(output, bytes);
  return { size: bytes.length };
}
