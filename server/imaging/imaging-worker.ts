import sharp from "sharp";
import type { ImagingJobs } from "./imaging-jobs.ts";
import { drawRenditionHere } from "./worker/draw-rendition.ts";
import { drawSampleHere } from "./worker/draw-sample.ts";
import { hashFile } from "./worker/hash-file.ts";
import { lookAtFile } from "./worker/look-at-file.ts";
import { serveJobs } from "./worker/serve-jobs.ts";
import { stripMetadataHere } from "./worker/strip-metadata.ts";
import { suggestFocusHere } from "./worker/suggest-focus.ts";

// Every job opens another file, and a file that has changed must be read again.
sharp.cache(false);

// The script of the worker processes: everything that touches the bytes of a stranger's file
// runs in here, where it can be killed.
serveJobs<ImagingJobs>(
  {
    hashFile,
    lookAtFile,
    suggestFocus: suggestFocusHere,
    drawRendition: drawRenditionHere,
    stripMetadata: stripMetadataHere,
    drawSample: drawSampleHere,
  },
  (threads) => sharp.concurrency(threads),
);
