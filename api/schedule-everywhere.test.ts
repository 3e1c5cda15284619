import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createApi } from "#api/app.ts";
import type { Asset, AssetSummary } from "#lib/asset.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { filePath, originalPath, renditionPath } from "#lib/delivery-path.ts";
import type { Facets } from "#lib/facets.ts";
import { objectId } from "#lib/object-id.ts";
import { roles } from "#lib/roles.ts";
import { countExactly } from "#server/domain/assets/count-exactly.ts";
import { listAssetVariants } from "#server/domain/assets/list-asset-variants.ts";
import { setAssetSchedule } from "#server/domain/assets/set-asset-schedule.ts";
import { createPreset } from "#server/domain/presets/create-preset.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { makeMember, makeSession } from "#tests/make-session.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { makePdf } from "#tests/pictures/make-pdf.ts";
import { takeFile } from "#tests/take-file.ts";

// Every way in which an asset can be seen, at the seconds around its schedule. Only the date is set
// by hand: nothing waits.

openTestLibrary();
const app = createApi(() => Date.now());

const second = 1000;
/** A whole second a while ahead, so that sessions made now still hold. */
const opens = Math.ceil(Date.now() / second) * second + 600 * second;
const closes = opens + 90 * second;

let space: { id: number; uuid: string };
let token = "";
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: opens });
  space = await makeSpace();
  token = (await makeToken(space)).token;
  for (const [key, height] of [
    ["hero", 10],
    ["strip", 0],
  ] as const)
    await createPreset(systemActor(space), {
      ...{ key, name: key, width: 20, height, format: "auto", quality: 80, widths: [10] },
    });
});
beforeEach(() => vi.setSystemTime(opens));
afterAll(() => vi.useRealTimers());

const get = (address: string, headers: Record<string, string> = {}) =>
  app.request(address, { headers });
async function ask<Answer>(address: string): Promise<Answer> {
  const answer = await get(address, { authorization: `Bearer ${token}` });
  expect([address, answer.status]).toEqual([address, 200]);
  return (await answer.json()) as Answer;
}
/** Without the origin, as the API is asked here. */
const local = (address: string) => address.replace(/^(https?:)?\/\/[^/]+/, "");

/** Where each API and each grammar says that an asset is to be seen. */
const ways: [name: string, addresses: (asset: Asset) => Promise<string[]>][] = [
  ["the original", async (asset) => [originalPath(asset)]],
  ["the original by its content", async (asset) => [`${originalPath(asset)}?v=${asset.fileKey}`]],
  ["the original as a download", async (asset) => [`${originalPath(asset)}?download=a`]],
  ["the original without metadata", async (asset) => [`${originalPath(asset)}?metadata=none`]],
  [
    "Storyblok's grammar",
    async (asset) =>
      ["/m/", "/m/10x10", "/m/fit-in/9x9/filters:format(png)", "/m/0x0?v="].map(
        (part) => `${originalPath(asset)}${part.replace("?v=", `?v=${asset.fileKey}`)}`,
      ),
  ],
  [
    "Kontent.ai's grammar",
    async (asset) => {
      const path = filePath({ spaceUuid: space.uuid, fileUuid: asset.file.uuid, name: asset.name });
      return [path, `${path}?w=9`, `${path}?w=9&h=9&fit=crop`, `${originalPath(asset)}?w=8&fm=png`];
    },
  ],
  [
    "presets and sizes",
    async (asset) => [
      ...["/p/hero", "/p/hero/10", "/p/hero/10.jpeg", "/p/strip", "/p/7x0"].map(
        (part) => `${originalPath(asset)}${part}`,
      ),
      renditionPath(asset, 12, 12),
    ],
  ],
  [
    "responsive variants",
    async (asset) => {
      const variants = await listAssetVariants(systemActor(space), { assetId: asset.id });
      return variants.map(({ path }) => path);
    },
  ],
  [
    "Storyblok's API",
    async (asset) => {
      const base = `/v1/spaces/${space.id}/assets`;
      const { assets } = await ask<{ assets: { id: number; filename: string }[] }>(base);
      const shown = await ask<{ filename: string }>(`${base}/${asset.id}`);
      const listed = assets.find(({ id }) => id === asset.id);
      return [listed?.filename ?? "", shown.filename];
    },
  ],
  [
    "Storyblok's delivery API",
    async (asset) => {
      const query = new URLSearchParams({ filename: originalPath(asset), token });
      const found = await ask<{ asset: { signed_url: string } }>(`/v2/cdn/assets/me?${query}`);
      return [found.asset.signed_url];
    },
  ],
  [
    "Webflow's API",
    async (asset) => {
      const shown = await ask<{ hostedUrl: string; variants: { hostedUrl: string }[] }>(
        `/v2/assets/${objectId("asset", asset.id)}`,
      );
      return [shown.hostedUrl, ...shown.variants.map(({ hostedUrl }) => hostedUrl)];
    },
  ],
  [
    "Kontent.ai's API",
    async (asset) => {
      const shown = await ask<{ url: string }>(`/v2/projects/${space.uuid}/assets/${asset.uuid}`);
      return [shown.url];
    },
  ],
];

describe.each([
  ["a picture", () => makeAsset(space)],
  ["a PDF with its first page", () => takeFile(space, "page.pdf", makePdf())],
] as const)("%s", (_, make) => {
  let asset: Asset;
  beforeAll(async () => {
    vi.setSystemTime(opens);
    asset = await make();
  });
  beforeEach(() =>
    setAssetSchedule(systemActor(space), {
      assetIds: [asset.id],
      publishAt: opens,
      expireAt: closes,
    }),
  );

  it.each(ways)("comes and goes at its second: %s", async (_way, addressesOf) => {
    const addresses = (await addressesOf(asset)).map(local);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      for (const [at, isSeen] of [
        [opens - second, false],
        [opens - 1, false],
        [opens, true],
        [closes - second, true],
        [closes - 1, true],
        [closes, false],
        [closes + second, false],
      ] as const) {
        vi.setSystemTime(at);
        const answer = await get(address);
        const place = [address, at - opens];
        // What has no lossless way to lose its metadata is refused, but not hidden.
        expect([...place, answer.status !== 404]).toEqual([...place, isSeen]);
        const cached = answer.headers.get("cache-control") ?? "nothing said";
        const age = /max-age=(\d+)/.exec(cached)?.[1];
        const left = isSeen && answer.ok ? Math.floor((closes - at) / second) : 0;
        expect([...place, cached, /immutable/.test(cached)]).toEqual([...place, cached, false]);
        if (age) expect([...place, Number(age) <= left]).toEqual([...place, true]);
        else
          expect([...place, cached]).toEqual([
            ...place,
            expect.stringMatching(/^no-store|^private, no-cache$/),
          ]);
      }
    }
  });
});

describe("Storyblok's delivery API", () => {
  it("gives no address of what is not published yet, or expired", async () => {
    const [publishAt, expireAt] = [new Date(opens), new Date(closes)];
    const asset = await makeAsset(space, { private: true, publishAt, expireAt });
    const query = new URLSearchParams({ filename: originalPath(asset), token });
    for (const [at, status] of [
      [opens - 1, 404],
      [opens, 200],
      [closes - 1, 200],
      [closes, 404],
    ] as const) {
      vi.setSystemTime(at);
      const answer = await get(`/v2/cdn/assets/me?${query}`);
      expect([at - opens, answer.status]).toEqual([at - opens, status]);
    }
  });
});

describe.each(roles)("the lists that a %s sees", (role) => {
  it("tell what is scheduled and what is expired, at that very second", async () => {
    const own = await makeSpace();
    const { account } = await makeMember(own, role);
    const cookie = (await makeSession(account)).headers.get("cookie") ?? "";
    const asset = await makeAsset(own, { publishAt: new Date(opens), expireAt: new Date(closes) });
    await makeAsset(own);
    const read = async <Answer>(path: string): Promise<Answer> => {
      const answer = await get(`/ui/spaces/${own.id}/assets${path}`, { cookie });
      expect([path, answer.status]).toEqual([path, 200]);
      // No browser may answer by itself: it would not know what time it is.
      expect([path, answer.headers.get("cache-control")]).toEqual([path, "private, no-cache"]);
      return (await answer.json()) as Answer;
    };
    for (const [at, state] of [
      [opens - second, "scheduled"],
      [opens - 1, "scheduled"],
      [opens, null],
      [closes - 1, null],
      [closes, "expired"],
      [closes + second, "expired"],
    ] as const) {
      vi.setSystemTime(at);
      const facets = await read<Facets>("/facets");
      for (const name of ["scheduled", "expired"] as const) {
        const ids = name === state ? [asset.id] : [];
        const place = [at - opens, name];
        const { assets } = await read<{ assets: AssetSummary[] }>(`?q=is:${name}`);
        expect([...place, assets.map(({ id }) => id)]).toEqual([...place, ids]);
        const { assets: others } = await read<{ assets: AssetSummary[] }>(`?q=-is:${name}`);
        expect([...place, others.length]).toEqual([...place, 2 - ids.length]);
        const { count } = await read<{ count: number }>(`/count?q=is:${name}`);
        expect([...place, count]).toEqual([...place, ids.length]);
        const exact = await countExactly(
          systemActor(own),
          assetSearchSchema.parse({ q: `is:${name}` }),
        );
        expect([...place, exact]).toEqual([...place, ids.length]);
        const facet = facets.is.find(({ value }) => value === name)?.count ?? 0;
        expect([...place, facet]).toEqual([...place, ids.length]);
      }
      // Who manages it sees it all the time, with its times.
      const shown = await read<Asset>(`/${asset.id}`);
      expect(shown).toMatchObject({ publishAt: opens, expireAt: closes });
    }
  });
});
