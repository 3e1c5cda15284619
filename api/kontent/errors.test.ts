import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { editSpaceSettings } from "#server/domain/spaces/edit-space-settings.ts";
import { failureOf, kontentClient } from "#tests/clients/kontent-client.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

// Every class of error, as the vendor's own client understands it.

openTestLibrary();
const api = listenApi();
let space: Awaited<ReturnType<typeof makeSpace>>;
beforeAll(async () => {
  space = await makeSpace();
});

describe("an error", () => {
  it("400 says what does not fit, property by property", async () => {
    const client = await kontentClient(api.origin, space);
    const failure = await failureOf(
      client
        .addAsset()
        .withData(() => ({
          file_reference: { id: randomUUID(), type: "internal" },
          codename: "Not A Codename",
          descriptions: [{ language: {}, description: "x" }],
        }))
        .toPromise(),
    );
    expect(failure).toMatchObject({ status: 400, errorCode: 5 });
    expect(failure.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(failure.validationErrors.map(({ message }) => message)).toEqual([
      expect.any(String),
      "must have an id, a codename or an external_id",
    ]);
  });

  it("400 for a body that is no JSON, and for one that is nested without end", async () => {
    const { token } = await makeToken(space);
    for (const body of ["{", `${'{"folders":[{"name":"a",'.repeat(5000)}`, ""]) {
      const answer = await fetch(`${api.origin}/v2/projects/${space.uuid}/folders`, {
        method: "POST",
        headers: { authorization: `bearer ${token}`, "content-type": "application/json" },
        body,
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error_code: 5, validation_errors: [{}] });
    }
  });

  it("400 for an external id that another asset has", async () => {
    const client = await kontentClient(api.origin, space);
    await makeAsset(space, { externalId: "taken" });
    const other = await makeAsset(space);
    const failure = await failureOf(
      client
        .upsertAsset()
        .byAssetId(other.uuid)
        .withData(() => ({ descriptions: [], external_id: "taken" }))
        .toPromise(),
    );
    expect(failure).toMatchObject({ status: 400, errorCode: 5 });
    expect(failure.validationErrors[0]?.message).toMatch(/already/);
  });

  it.each([
    ["a key that nobody has", async () => ({ apiKey: "vit_nothing" })],
    ["an environment that is not there", async () => ({ environmentId: randomUUID() })],
    [
      "a key of another environment",
      async () => ({ apiKey: (await makeToken(await makeSpace())).token }),
    ],
  ])("401 for %s", async (_what, options) => {
    const client = await kontentClient(api.origin, space, await options());
    expect(await failureOf(client.listAssets().toPromise())).toMatchObject({ status: 401 });
  });

  it("403 for a key that may not, and for an asset that is locked", async () => {
    const viewer = await kontentClient(api.origin, space, { role: "viewer" });
    const asset = await makeAsset(space);
    expect(await failureOf(viewer.deleteAsset().byAssetId(asset.uuid).toPromise())).toMatchObject({
      status: 403,
    });
    const admin = await kontentClient(api.origin, space);
    await lockAssets(systemActor(space), { assetIds: [asset.id], reason: "approved" });
    const failure = await failureOf(
      admin
        .upsertAsset()
        .byAssetId(asset.uuid)
        .withData(() => ({ descriptions: [], title: "New" }))
        .toPromise(),
    );
    expect(failure).toMatchObject({ status: 403 });
    expect(failure.message).toMatch(/Locked by/);
  });

  it("404 names what was asked for", async () => {
    const client = await kontentClient(api.origin, space);
    const id = randomUUID();
    expect(await failureOf(client.viewAsset().byAssetId(id).toPromise())).toMatchObject({
      status: 404,
      errorCode: 105,
      message: `The requested asset '${id}' was not found.`,
    });
    const asset = await makeAsset(space);
    const rendition = client
      .viewAssetRendition()
      .byAssetId(asset.uuid)
      .byRenditionExternalId("x/y");
    expect(await failureOf(rendition.toPromise())).toMatchObject({
      status: 404,
      message: "The requested rendition 'x/y' was not found.",
    });
    expect(
      await failureOf(client.viewLanguage().byLanguageCodename("xx").toPromise()),
    ).toMatchObject({ status: 404, message: "The requested language 'xx' was not found." });
  });

  it("429 says when to come back", async () => {
    const own = await makeSpace();
    await editSpaceSettings(systemActor(own), { apiRequestsPerSecond: 1 });
    const client = await kontentClient(api.origin, own);
    const calls = await Promise.allSettled(
      Array.from({ length: 5 }, () => failureOf(client.listCollections().toPromise())),
    );
    const failures = calls.flatMap((call) => (call.status === "fulfilled" ? [call.value] : []));
    expect(failures.length).toBeGreaterThan(0);
    for (const failure of failures) {
      expect(failure).toMatchObject({ status: 429, errorCode: 10000 });
      expect(Number(failure.originalError.response?.headers["retry-after"])).toBeGreaterThan(0);
    }
  });
});
