import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import { makeAsset, makeSpace } from "#tests/factories.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

openTestLibrary();
const app = createApi();

let space: { id: number };
let authorization = "";
beforeAll(async () => {
  space = await makeSpace();
  authorization = `Bearer ${(await makeToken(space)).token}`;
});

function get(path: string, headers: Record<string, string> = { authorization }) {
  return app.request(path, { headers });
}

describe("reads for our own screens", () => {
  it("are JSON, and so are their errors, with a code that people's languages have a sentence for", async () => {
    const found = await get(`/ui/spaces/${space.id}/overview`);
    expect(found.headers.get("content-type")).toMatch(/^application\/json/);
    const cases: [path: string, status: number, code: string][] = [
      [`/ui/spaces/${space.id}/assets/999999`, 404, "not_found"],
      [`/ui/spaces/${space.id}/assets/x`, 422, "invalid"],
      [`/ui/spaces/${space.id}/assets/1.5`, 422, "invalid"],
      [`/ui/spaces/${space.id}/assets/99999999999999999999`, 422, "invalid"],
      [`/ui/spaces/${space.id}/assets/2147483648`, 422, "invalid"],
      [`/ui/spaces/${space.id}/assets/2147483647`, 404, "not_found"],
      [`/ui/spaces/${space.id}/assets?limit=100000`, 422, "invalid"],
      [`/ui/spaces/${space.id}/assets?sort=price`, 422, "invalid"],
      [`/ui/spaces/${space.id}/assets?after=nonsense`, 422, "invalid"],
      [`/ui/spaces/${space.id}/assets?tags=99999999999`, 422, "invalid"],
      [`/ui/spaces/${space.id}/assets?texts=alt`, 422, "invalid"],
      [`/ui/spaces/${space.id}/assets?texts=${"a.de,".repeat(24)}a.de`, 422, "invalid"],
      [`/ui/spaces/${space.id}/history?before=-1`, 422, "invalid"],
      [`/ui/spaces/${space.id}/history?before=99999999999`, 422, "invalid"],
      [`/ui/spaces/${space.id}/history?assetId=99999999999`, 422, "invalid"],
      [`/ui/spaces/${space.id}/uploads/none`, 404, "not_found"],
      [`/ui/spaces/${space.id}/nothing`, 404, "not_found"],
      ["/ui/spaces/0/overview", 401, "unauthenticated"],
      ["/ui/spaces/1e3/overview", 401, "unauthenticated"],
      ["/ui/spaces/99999999999/overview", 401, "unauthenticated"],
    ];
    for (const [path, status, code] of cases) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
      expect(await answer.json()).toMatchObject({ error: { code, details: {} } });
    }
  });

  it("say what is wrong with a question by the name of its part", async () => {
    const answer = await get(`/ui/spaces/${space.id}/assets?limit=100000`);
    expect(await answer.json()).toMatchObject({
      error: { code: "invalid", details: { field: "limit", reason: "bad_value" } },
    });
  });

  it("are kept by no cache when they fail", async () => {
    const answer = await get(`/ui/spaces/${space.id}/overview`, {});
    expect(answer.status).toBe(401);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("carry the texts that a list is asked for", async () => {
    const made = await makeSpace({ languages: ["en", "de"] });
    const token = `Bearer ${(await makeToken(made)).token}`;
    await makeAsset(made, { name: "fox.png", texts: { de: { alt: "Ein Fuchs" } } });
    const path = `/ui/spaces/${made.id}/assets?texts=alt.de,title.de`;
    const answer = await get(path, { authorization: token });
    expect(await answer.json()).toMatchObject({
      assets: [{ alt: null, askedTexts: { "alt.de": "Ein Fuchs", "title.de": null } }],
    });
  });

  it("survive whatever is typed into the search", async () => {
    await makeAsset(space, { name: '100% "lake" it\'s.png' });
    const typed = [
      '"',
      "'",
      "%",
      "_",
      "\\",
      "*",
      "NEAR(",
      "a AND",
      "-",
      "\0",
      "\u202e",
      "🐕",
      "a".repeat(500),
    ];
    for (const q of typed) {
      const answer = await get(`/ui/spaces/${space.id}/assets?q=${encodeURIComponent(q)}`);
      expect([q, answer.status]).toEqual([q, 200]);
      const count = await get(`/ui/spaces/${space.id}/assets/count?q=${encodeURIComponent(q)}`);
      expect([q, count.status]).toEqual([q, 200]);
    }
    expect((await get(`/ui/spaces/${space.id}/assets?q=${"a".repeat(501)}`)).status).toBe(422);
  });
});
