import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import type { Space } from "#lib/library.ts";
import { setTextProvider } from "#server/domain/alt-texts/text-provider.ts";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { editSpaceSettings } from "#server/domain/spaces/edit-space-settings.ts";
import { getSpaceOverview } from "#server/domain/spaces/get-space-overview.ts";
import { sendForm } from "#tests/clients/send-form.ts";
import { jsClient } from "#tests/clients/storyblok-clients.ts";
import { makeAsset, makeFolder, makeSpace, makeTag, systemActor } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makePicture } from "#tests/make-picture.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

// `storyblok-js-client`, which knows nothing of assets and sends what its documentation says.

openTestLibrary();
const api = listenApi({ isPublic: true });

type Signed = {
  id: number;
  post_url: string;
  pretty_url: string;
  public_url: string;
  upload_id: string;
  fields: Record<string, string>;
};

let space: Space;
let token: string;
let client: ReturnType<typeof jsClient>;
let base: string;
beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  token = (await makeToken(space)).token;
  client = jsClient(api.origin, token);
  base = `spaces/${space.id}`;
});

async function sign(body: Record<string, unknown>): Promise<Signed> {
  const { data } = await client.post(`${base}/assets`, body as never);
  return data as unknown as Signed;
}

async function read<Data>(path: string, params: Record<string, unknown> = {}): Promise<Data> {
  const { data } = await client.get(`${base}${path}`, params as never);
  return data as unknown as Data;
}

type Assets = { assets: { id: number; short_filename: string; meta_data: object }[] };
const idsOf = ({ assets }: Assets) => assets.map(({ id }) => id).sort((one, two) => one - two);

describe("lists", () => {
  it("answer the address of the documentation's own sample, slashes and all", async () => {
    const asset = await makeAsset(space, { name: "sample.png" });
    const { data, headers } = await client.get(`/${base}/assets/`, {});
    expect(idsOf(data as unknown as Assets)).toContain(asset.id);
    expect(headers).toMatchObject({ total: expect.stringMatching(/^\d+$/) });
  });

  it("are read to the end by getAll", async () => {
    const crowd = await makeSpace();
    const own = jsClient(api.origin, (await makeToken(crowd)).token);
    for (let made = 0; made < 30; made++) await makeAsset(crowd, { name: `all ${made}.png` });
    const all = await own.getAll(`spaces/${crowd.id}/assets`, { per_page: 9 } as never, "assets");
    expect(new Set((all as unknown as { id: number }[]).map(({ id }) => id)).size).toBe(30);
  });

  it("know every filter", async () => {
    const own = await makeSpace({ languages: ["en", "de"] });
    const mine = jsClient(api.origin, (await makeToken(own)).token);
    const [folder, red, blue] = [
      await makeFolder(own),
      await makeTag(own, { name: "red" }),
      await makeTag(own, { name: "blue" }),
    ];
    const a = await makeAsset(own, {
      name: "Alpha dog.png",
      folder,
      tags: [red],
      texts: { en: { alt: "Image alt", title: "Üben" }, de: { alt: "Nur deutsch" } },
      externalId: "x/1",
    });
    const b = await makeAsset(own, {
      name: "beta.png",
      tags: [blue],
      private: true,
      texts: { en: { copyright: "Dog & Co", alt: "none" } },
      expireAt: new Date("2030-06-01T00:00:00Z"),
    });
    const c = await makeAsset(own, { name: "gone.png", trashed: true });
    const list = async (params: Record<string, unknown>) => {
      const { data } = await mine.get(`spaces/${own.id}/assets`, params as never);
      return idsOf(data as unknown as Assets);
    };
    expect(await list({})).toEqual([a.id, b.id]);
    expect(await list({ in_folder: -1 })).toEqual([c.id]);
    expect(await list({ in_folder: folder.id })).toEqual([a.id]);
    expect(await list({ in_folder: 0 })).toEqual([b.id]);
    expect(await list({ is_private: 1 })).toEqual([b.id]);
    expect(await list({ is_private: "true" })).toEqual([b.id]);
    // In the name alone: b says dog in its copyright.
    expect(await list({ search: "DOG" })).toEqual([a.id]);
    expect(await list({ search: '"alpha dog"' })).toEqual([a.id]);
    expect(await list({ by_alt: '"Image alt"' })).toEqual([a.id]);
    expect(await list({ by_alt: "deutsch" })).toEqual([]);
    expect(await list({ by_title: "üben" })).toEqual([a.id]);
    expect(await list({ by_copyright: "dog &" })).toEqual([b.id]);
    expect(await list({ ext_id: "x/1" })).toEqual([a.id]);
    expect(await list({ with_tag: "red" })).toEqual([a.id]);
    expect(await list({ with_tag: "red,blue" })).toEqual([a.id, b.id]);
    expect(await list({ with_tags: "blue" })).toEqual([b.id]);
    expect(await list({ with_tags: "no such tag" })).toEqual([]);
    expect(await list({ expire_at_gte: "2030-05-31 23:59", expire_at_lte: "2030-06-02" })).toEqual([
      b.id,
    ]);
    expect(await list({ created_at_gte: new Date(a.createdAt - 1).toISOString() })).toEqual([
      a.id,
      b.id,
    ]);
    expect(await list({ created_at_lte: "2020-01-01" })).toEqual([]);
    expect(await list({ updated_at_gte: "2020-01-01T00:00:00Z", search: "beta" })).toEqual([b.id]);
    const names = async (sort_by: string) => {
      const { data } = await mine.get(`spaces/${own.id}/assets`, { sort_by } as never);
      return (data as unknown as Assets).assets.map((asset) => asset.short_filename);
    };
    expect(await names("short_filename:asc")).toEqual(["Alpha dog.png", "beta.png"]);
    expect(await names("short_filename:desc")).toEqual(["beta.png", "Alpha dog.png"]);
    expect(await names("created_at:asc")).toEqual(["Alpha dog.png", "beta.png"]);
    expect(await names("updated_at:desc")).toEqual(["beta.png", "Alpha dog.png"]);
  });
});

describe("uploads", () => {
  it("need no finish call where validation was not asked for", async () => {
    const signed = await sign({ filename: "plain.v2.png", size: "64x48" });
    expect(signed.pretty_url).toMatch(
      /^\/\/127\.0\.0\.1:\d+\/f\/\d+\/64x48\/\w{12}\/plain_v2\.png$/,
    );
    const picture = await makePicture();
    expect((await sendForm(signed.post_url, signed.fields, picture, "plain.png")).status).toBe(204);
    const asset = await read<{ filename: string }>(`/assets/${signed.id}`);
    expect(asset.filename).toBe(signed.public_url);
    const bytes = Buffer.from(await (await fetch(signed.public_url)).arrayBuffer());
    expect(bytes.equals(picture)).toBe(true);
  });

  it("show nothing before they are finished where it was", async () => {
    const signed = await sign({ filename: "wait.png", validate_upload: 1 });
    await sendForm(signed.post_url, signed.fields, await makePicture(), "wait.png");
    await expect(read(`/assets/${signed.id}`)).rejects.toMatchObject({ status: 404 });
    await read(`/assets/${signed.id}/finish_upload`);
    expect(await read(`/assets/${signed.id}`)).toMatchObject({ id: signed.id });
  });

  it("replace a file and keep id and address", async () => {
    const before = await makeAsset(space, { name: "keep.png", width: 64, height: 48 });
    const was = await read<{ filename: string }>(`/assets/${before.id}`);
    const signed = await sign({ filename: "other.png", id: before.id, validate_upload: 1 });
    expect(signed.id).toBe(before.id);
    const picture = await makePicture();
    await sendForm(signed.post_url, signed.fields, picture, "other.png");
    await read(`/assets/${before.id}/finish_upload`);
    const after = await read<{ filename: string; short_filename: string }>(`/assets/${before.id}`);
    expect(after.filename).toBe(was.filename);
    const bytes = Buffer.from(await (await fetch(after.filename)).arrayBuffer());
    expect(bytes.equals(picture)).toBe(true);
  });

  it("come in parts", async () => {
    const picture = await makePicture(300, 200);
    const { id, upload_id } = await sign({ filename: "parts.png", validate_upload: true });
    const half = Math.floor(picture.length / 2);
    for (const [part, bytes] of [
      [1, picture.subarray(0, half)],
      [2, picture.subarray(half)],
    ] as const) {
      const { signed_upload_part } = await read<{ signed_upload_part: string }>(
        `/assets/${id}/upload_part`,
        { part, upload_id },
      );
      const sent = await fetch(signed_upload_part, {
        method: "PUT",
        body: new Uint8Array(bytes),
      });
      expect(sent.status).toBe(200);
      expect(sent.headers.get("etag")).toMatch(/^"[0-9a-f]{32}"$/);
    }
    await read(`/assets/${id}/finish_upload`, { multipart: true, upload_id });
    expect(await read(`/assets/${id}`)).toMatchObject({ content_length: picture.length });
  });

  it("are refused when the form was changed, and when the file is none we take", async () => {
    const signed = await sign({ filename: "form.png" });
    const picture = await makePicture();
    const bent = { ...signed.fields, key: "f/1/another" };
    expect((await sendForm(signed.post_url, bent, picture, "a.png")).status).toBe(403);
    const unsigned = { ...signed.fields, "x-amz-signature": "0".repeat(64) };
    const refused = await sendForm(signed.post_url, unsigned, picture, "a.png");
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("<Code>AccessDenied</Code>");
    const shouted = Object.fromEntries(
      Object.entries(signed.fields).map(([key, value]) => [key.toUpperCase(), value]),
    );
    const page = Buffer.from("<!doctype html><html><script>alert(1)</script></html>");
    expect((await sendForm(signed.post_url, shouted, page, "a.png")).status).toBe(415);
    await expect(read(`/assets/${signed.id}`)).rejects.toMatchObject({ status: 404 });
  });
});

describe("updates", () => {
  const put = (id: number, body: unknown) =>
    client.put(`${base}/assets/${id}`, body as never).then(({ status }) => status);

  it("are taken wrapped and bare", async () => {
    const { id } = await makeAsset(space);
    expect(await put(id, { asset: { title: "Wrapped" } })).toBe(204);
    expect(await put(id, { alt: "Bare", meta_data: { alt__i18n__de: "Nackt" } })).toBe(204);
    expect(await read(`/assets/${id}`)).toMatchObject({
      title: "Wrapped",
      meta_data: { title: "Wrapped", alt: "Bare", alt__i18n__de: "Nackt" },
    });
  });

  it("keep the one text that changed when the whole object comes back", async () => {
    const { id } = await makeAsset(space, { texts: { en: { alt: "Old" } } });
    const whole = await read<{ meta_data: Record<string, string> }>(`/assets/${id}`);
    await put(id, { asset: { ...whole, alt: "New" } });
    expect(await read(`/assets/${id}`)).toMatchObject({ alt: "New", meta_data: { alt: "New" } });
    const again = await read<{ meta_data: Record<string, string> }>(`/assets/${id}`);
    await put(id, { asset: { ...again, meta_data: { ...again.meta_data, alt: "Newer" } } });
    expect(await read(`/assets/${id}`)).toMatchObject({ alt: "Newer" });
  });

  it("leave a missing text missing when the empty one it reads as comes back", async () => {
    const { id, version } = await makeAsset(space);
    const whole = await read<object>(`/assets/${id}`);
    expect(whole).toMatchObject({ title: "" });
    await put(id, { asset: whole });
    const asset = await getAsset(systemActor(space), { assetId: id });
    expect(asset.version).toBe(version);
    await put(id, { asset: { meta_data: { title: "" } } });
    const emptied = await getAsset(systemActor(space), { assetId: id });
    expect(emptied.texts).toContainEqual(expect.objectContaining({ field: "title", value: "" }));
    await put(id, { asset: { meta_data: { title: null } } });
    const cleared = await getAsset(systemActor(space), { assetId: id });
    expect(cleared.texts.some(({ field }) => field === "title")).toBe(false);
  });

  it("show in what the screens read, and what people change shows here", async () => {
    const { id } = await makeAsset(space);
    await put(id, { asset: { meta_data: { alt: "From a script" } } });
    const person = systemActor(space);
    expect((await getAsset(person, { assetId: id })).alt).toBe("From a script");
    await editAssetTexts(person, {
      assetId: id,
      texts: [{ field: "alt", language: "de", value: "Von Hand" }],
    });
    expect(await read(`/assets/${id}`)).toMatchObject({ meta_data: { alt__i18n__de: "Von Hand" } });
    const tag = await client.post(`${base}/internal_tags`, { name: "by script" } as never);
    expect((await getSpaceOverview(person)).tags).toContainEqual(
      expect.objectContaining({ name: "by script" }),
    );
    expect(tag.data).toMatchObject({ internal_tag: { object_type: "asset" } });
  });

  it("go to the trash with a body, come back, are published, and are cleared away", async () => {
    const { id } = await makeAsset(space, { private: true });
    const { data } = await client.delete(`${base}/assets/${id}`, {});
    expect(data).toMatchObject({ id });
    expect(await read("/assets/restore", { id })).toMatchObject({ id, deleted_at: null });
    expect(await read(`/assets/${id}/publish`)).toMatchObject({ is_private: false });
    await client.delete(`${base}/assets/${id}`, {});
    // This client takes a GET without content for a failure; its status says that it was none.
    await expect(read("/assets/clear_trash")).rejects.toMatchObject({ status: 204 });
    await expect(read(`/assets/${id}`)).rejects.toMatchObject({ status: 404 });
  });

  it("tag in bulk", async () => {
    const [one, two, tag] = [await makeAsset(space), await makeAsset(space), await makeTag(space)];
    const answer = await client.post(`${base}/assets/bulk_tags_association`, {
      assets_tags: [one, two].map(({ id }) => ({ asset_id: id, internal_tag_list_ids: [tag.id] })),
    } as never);
    expect(answer.status).toBe(204);
    expect(idsOf(await read<Assets>("/assets", { with_tags: tag.name }))).toEqual([one.id, two.id]);
    const [locked, other] = [await makeAsset(space, { locked: "Printed" }), await makeTag(space)];
    const refused = client.post(`${base}/assets/bulk_tags_association`, {
      assets_tags: [locked, one].map(({ id }) => ({
        asset_id: id,
        internal_tag_list_ids: [other.id],
      })),
    } as never);
    await expect(refused).rejects.toMatchObject({ status: 423 });
    expect(idsOf(await read<Assets>("/assets", { with_tags: other.name }))).toEqual([one.id]);
  });
});

describe("private assets", () => {
  it("open by a signed address of the delivery path, and in a data address", async () => {
    const { id } = await makeAsset(space, { private: true });
    const { filename } = await read<{ filename: string }>(`/assets/${id}`);
    expect((await fetch(filename)).status).toBe(404);
    const query = new URLSearchParams({ filename, token, version: "published" });
    const answer = await fetch(`${api.origin}/v2/cdn/assets/me?${query}`);
    const { asset } = (await answer.json()) as { asset: { filename: string; signed_url: string } };
    expect(asset.filename).toBe(filename);
    const { image } = await read<{ image: string }>("/assets/get_protected_image", {
      path: filename,
    });
    expect(image).toMatch(/^data:image\/png;base64,/);
    const wrong = new URLSearchParams({ filename, token: "vit_wrong" });
    expect((await fetch(`${api.origin}/v2/cdn/assets/me?${wrong}`)).status).toBe(401);
  });
});

describe("alt texts", () => {
  it("come from the service that is configured, and its absence is said", async () => {
    const { id } = await makeAsset(space);
    await expect(read(`/assets/${id}/generate_image_alt_text`)).rejects.toMatchObject({
      status: 503,
    });
    const asked: { language: string; image: string }[] = [];
    const service = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += chunk));
      request.on("end", () => {
        asked.push(JSON.parse(body));
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ text: "Ein graues Bild" }));
      });
    });
    await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
    const { port } = service.address() as AddressInfo;
    setTextProvider({ url: `http://127.0.0.1:${port}/describe`, key: null });
    try {
      expect(await read(`/assets/${id}/generate_image_alt_text`, { language: "DE" })).toEqual({
        response: "Ein graues Bild",
      });
      expect(asked).toMatchObject([{ language: "de" }]);
      expect(asked[0]?.image).toMatch(/^data:image\/\w+;base64,/);
    } finally {
      setTextProvider(null);
      service.close();
    }
  });
});

describe("limits", () => {
  it("answer 429 with when to come back, and the client's reads get through", async () => {
    const busy = await makeSpace();
    await makeAsset(busy);
    await editSpaceSettings(systemActor(busy), { apiRequestsPerSecond: 5 });
    const { token: own } = await makeToken(busy);
    const ask = () =>
      fetch(`${api.origin}/v1/spaces/${busy.id}/assets`, { headers: { authorization: own } });
    // So many that a slow machine too asks more often than that within a second.
    const answers = await Promise.all(Array.from({ length: 30 }, ask));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    const refused = answers.filter(({ status }) => status === 429);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(await refused[0]?.json()).toHaveProperty("error");
    const patient = jsClient(api.origin, own);
    const many = await Promise.all(
      Array.from({ length: 5 }, () => patient.get(`spaces/${busy.id}/assets`, {})),
    );
    expect(many.map(({ data }) => (data as unknown as Assets).assets.length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });
});
