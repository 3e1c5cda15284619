import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { closeImaging } from "#server/imaging/imaging-pool.ts";
import { makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { tinyMp4 } from "#tests/pictures/tiny-films.ts";
import { takeFile } from "#tests/take-file.ts";
import { lookAgainAtFilms } from "./look-again-at-films.ts";

openTestLibrary();
const hasFfmpeg = !spawnSync("ffmpeg", ["-version"]).error;

/** Runs something as on a machine on which no ffmpeg is found. */
async function withoutFfmpeg<Result>(work: () => Promise<Result>): Promise<Result> {
  const { PATH } = process.env;
  closeImaging();
  process.env.PATH = "/nowhere";
  try {
    return await work();
  } finally {
    process.env.PATH = PATH;
    closeImaging();
  }
}

describe("a film that came before ffmpeg", () => {
  test.runIf(hasFfmpeg)(
    "gets its picture once ffmpeg is there, and only then",
    async () => {
      const space = await makeSpace();
      const film = await withoutFfmpeg(() => takeFile(space, "waves.mp4", tinyMp4));
      expect(film).toMatchObject({
        ...{ previewReason: "no_ffmpeg", thumbhash: null, width: 64, height: 36 },
      });
      expect(await withoutFfmpeg(lookAgainAtFilms)).toBe(0);
      expect(await lookAgainAtFilms()).toBe(1);
      const shown = await getAsset(systemActor(space), { assetId: film.id });
      expect(shown).toMatchObject({
        previewReason: null,
        width: 64,
        height: 36,
      });
      expect(shown.file.durationMs).toBe(film.file.durationMs);
      expect(shown.thumbhash).toEqual(expect.any(String));
      expect(await lookAgainAtFilms()).toBe(0);
      // Renderers start afresh several times, which takes a busy machine long.
    },
    180_000,
  );
});
