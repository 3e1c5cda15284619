import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainPlan } from "#lib/render-plan.ts";
import { closeImaging, imagingPool } from "./imaging-pool.ts";
import { inspectFile } from "./inspect-file.ts";
import { drawRendition } from "./render-plan.ts";
import { suggestFocus } from "./suggest-focus.ts";

// Real pictures, where a folder of them is given: `broken` for what must give a reason, `formats`
// for one of each kind, any other folder for ordinary photos.
const samples = process.env.SAMPLES_DIR ?? "";
const files = samples
  ? (await readdir(samples, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => path.relative(samples, path.join(entry.parentPath, entry.name)))
  : [];

describe.runIf(files.length > 0)("sample files", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "samples-"));
  });
  afterAll(async () => {
    closeImaging();
    await rm(folder, { recursive: true });
  });

  test.for(files)("%s is inspected, cut and looked at without harm", async (file) => {
    const source = path.join(samples, file);
    const found = await inspectFile(source, { name: path.basename(file) });
    const output = path.join(folder, "cut");
    const size = { width: 64, height: 64, fit: "cover", enlarge: false } as const;
    const cut = await drawRendition({ source, output, plan: { ...plainPlan, size } });
    const focus = await suggestFocus(source);
    expect(found.type?.kind).toMatch(/image|vector/);
    expect([cut.ok, focus.ok]).toEqual([found.preview.ok, found.preview.ok]);
    expect(imagingPool().pids().length).toBeGreaterThan(0);
    if (found.preview.ok) {
      expect(found.width && found.height && found.thumbhash && found.dominantColor).toBeTruthy();
    } else {
      const { reason } = found.preview;
      if (file.endsWith(".svg")) expect(reason).toBe("unsafe");
      else expect(reason).toMatch(/^(truncated|corrupt|too_many_pixels)$/);
    }
    const isSound = !file.startsWith("broken");
    if (isSound && !file.endsWith(".svg")) expect(found.preview).toEqual({ ok: true });
    if (file.startsWith("broken")) expect(found.preview.ok).toBe(false);
  });
});
