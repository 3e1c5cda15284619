import { beforeAll, expect, it } from "vitest";
import type { Asset } from "#lib/asset.ts";
import { originalPath, renditionPath } from "#lib/delivery-path.ts";
import { configureImaging } from "#server/imaging/imaging-pool.ts";
import { makeSpace } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { takeFile } from "#tests/take-file.ts";

// One client asks for hundreds of sizes at once; everybody else must hardly notice.

openTestLibrary();
const api = listenApi();

let asset: Asset;
beforeAll(async () => {
  const bytes = await makePicture({ width: 1200, height: 900, pattern: "noise" });
  asset = await takeFile(await makeSpace(), "wanted.jpg", bytes);
});

it("a burst of distinct sizes is refused beyond its share, and leaves what is stored quick", async () => {
  configureImaging({ waiting: { perClient: 10, inAll: 20 } });
  const get = (path: string) => fetch(api.origin + path);
  const ordinary = renditionPath(asset, 320, 240);
  const small = `${originalPath(asset)}?v=${asset.fileKey}`;
  expect((await get(ordinary)).status).toBe(200);
  const burst = Array.from({ length: 150 }, (_, at) =>
    get(`${originalPath(asset)}/m/${300 + at}x${400 + at}/`).then(async (answer) => {
      await answer.arrayBuffer();
      return { status: answer.status, retryAfter: answer.headers.get("retry-after") };
    }),
  );
  const done = Promise.all(burst);
  let isOver = false;
  void done.then(() => {
    isOver = true;
  });
  // What is stored, what is asked about again and what is malformed need no renderer.
  const times: number[] = [];
  while (!isOver) {
    const start = performance.now();
    expect((await get(ordinary)).status).toBe(200);
    times.push(performance.now() - start);
    expect((await get(small)).status).toBe(200);
    expect((await get(`${originalPath(asset)}/m/nonsense`)).status).toBe(422);
  }
  const answers = await done;
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(50);
  for (const { status, retryAfter } of refused) {
    expect(status).toBe(503);
    expect(Number(retryAfter)).toBeGreaterThan(0);
  }
  expect(answers.some(({ status }) => status === 200)).toBe(true);
  times.sort((a, b) => a - b);
  // A drawing takes longer than this; a machine that is busy with other tests may be slow too.
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(250);
  // Nothing is held against anybody afterwards.
  expect((await get(renditionPath(asset, 77, 0))).status).toBe(200);
}, 120_000);
