import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Space } from "#lib/library.ts";
import { presenceWindowMs } from "#lib/live-events.ts";
import type { Role } from "#lib/roles.ts";
import { database } from "#server/db/database.ts";
import { renameAsset } from "#server/domain/assets/rename-asset.ts";
import { getLivePosition } from "#server/domain/live/get-live-position.ts";
import { type EventReader, type HeardEvent, readEvents } from "#tests/event-reader.ts";
import { makeAsset, makeFolder, makeSpace, systemActor } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makeMember, makeSession } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { startSecondApi } from "#tests/second-api.ts";

const library = openTestLibrary();
const api = listenApi();
let second: Awaited<ReturnType<typeof startSecondApi>>;
let space: Space;
beforeAll(async () => {
  space = await makeSpace();
  second = await startSecondApi(library);
});
const open: EventReader[] = [];
afterAll(async () => {
  for (const reader of open) reader.close();
  await second.stop();
});

async function person(role: Role, name?: string) {
  const { account, actor } = await makeMember(space, role, name ? { name } : {});
  return { ...(await makeSession(account)), account, actor };
}

async function listen(origin: string, headers: Headers, query = ""): Promise<EventReader> {
  const reader = await readEvents(`${origin}/ui/spaces/${space.id}/events${query}`, headers);
  open.push(reader);
  return reader;
}

const isAbout = (id: number) => (heard: HeardEvent) =>
  heard.event.type === "assets" && heard.event.ids.includes(id);
const isPresence = (names: string[]) => (heard: HeardEvent) =>
  heard.event.type === "presence" &&
  JSON.stringify(heard.event.people.map((one) => one.name)) === JSON.stringify(names);

function announce(origin: string, headers: Headers, body: object) {
  return fetch(`${origin}/ui/spaces/${space.id}/presence`, {
    method: "POST",
    headers: { cookie: headers.get("cookie") ?? "", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

describe("what happens in a space", () => {
  it("is heard at every process, with who did what for those who may know", async () => {
    const editor = await person("editor");
    const viewer = await person("viewer");
    const readers = await Promise.all([
      listen(api.origin, editor.headers),
      listen(second.origin, editor.headers),
      listen(second.origin, viewer.headers),
    ]);
    for (const { response } of readers) {
      expect(response.headers.get("content-type")).toBe("text/event-stream");
      expect(response.headers.get("x-accel-buffering")).toBe("no");
      expect(response.headers.get("cache-control")).toContain("no-transform");
    }
    const asset = await makeAsset(space, { name: "heard.png" });
    await renameAsset(editor.actor, { assetId: asset.id, name: "renamed.png" });
    const added = await Promise.all(readers.map((reader) => reader.next(isAbout(asset.id))));
    expect(added.map((heard) => heard?.event)).toMatchObject([
      { change: "added", action: "asset.uploaded", by: "Test", isOwn: false, versions: [1] },
      { change: "added", action: "asset.uploaded", by: "Test", isOwn: false, versions: [1] },
      { change: "added", isOwn: false },
    ]);
    expect(added[2]?.event).not.toHaveProperty("by");
    expect(added[2]?.event).not.toHaveProperty("action");
    const renamed = await Promise.all(readers.map((reader) => reader.next(isAbout(asset.id))));
    expect(renamed.map((heard) => heard?.event)).toMatchObject([
      { change: "changed", action: "asset.renamed", isOwn: true, versions: [2] },
      { change: "changed", action: "asset.renamed", isOwn: true },
      { change: "changed", isOwn: false },
    ]);
    expect(JSON.stringify(renamed)).not.toContain("renamed.png");
  });

  it("goes on after a break at another process, where it stopped", async () => {
    const { headers } = await person("editor");
    const first = await listen(api.origin, headers);
    const before = await makeAsset(space);
    const heard = await first.next(isAbout(before.id));
    first.close();
    const missed = await makeAsset(space);
    const resumed = await listen(
      second.origin,
      new Headers({ cookie: headers.get("cookie") ?? "", "last-event-id": heard?.id ?? "" }),
    );
    // One that waits for a slower number tells some things twice.
    const next = await resumed.next(isAbout(missed.id));
    expect(next?.event).toMatchObject({ change: "added" });
  });

  it("tells what came between the reading of a page and its first moment of listening", async () => {
    const { headers, actor } = await person("editor");
    // With a pulse that others started, and without one.
    for (const others of [[], [await listen(api.origin, headers)]]) {
      const after = await getLivePosition(actor);
      const asset = await makeAsset(space);
      const late = await listen(second.origin, headers, `?after=${after}`);
      expect((await late.next(isAbout(asset.id)))?.event).toMatchObject({ change: "added" });
      for (const reader of [...others, late]) reader.close();
    }
  });

  it("says so when too much was missed to be told one by one", async () => {
    const { headers } = await person("viewer");
    const now = new Date();
    const entry = {
      spaceId: space.id,
      action: "asset.moved",
      actorKind: "system",
      actorName: "Test",
      subjectType: "asset",
      subjectId: "1",
      subjectName: "one",
      assetId: 1,
      changes: {},
      createdAt: now,
    };
    await database().prisma.history.createMany({ data: Array.from({ length: 1001 }, () => entry) });
    const reader = await listen(api.origin, headers, "?after=1");
    expect((await reader.next((one) => one.type !== "presence"))?.event).toEqual({
      type: "everything",
    });
  });

  it("names folders and other parts of the space, and people only to those who may see them", async () => {
    const admin = await person("admin");
    const viewer = await person("viewer");
    const readers = await Promise.all([
      listen(api.origin, admin.headers),
      listen(api.origin, viewer.headers),
    ]);
    await person("viewer");
    await makeFolder(space);
    const heard: Set<string>[] = [];
    for (const reader of readers) {
      const subjects = new Set<string>();
      heard.push(subjects);
      await reader.next(({ event }) => {
        if (event.type === "space") for (const subject of event.subjects) subjects.add(subject);
        return subjects.has("folder");
      });
    }
    expect(heard[0]).toContain("member");
    expect(heard[1]).toEqual(new Set(["folder"]));
  });

  it("ends when the session is revoked", async () => {
    const { headers, sessionId } = await person("editor");
    const reader = await listen(api.origin, headers);
    await database().prisma.session.delete({ where: { id: sessionId } });
    expect(await reader.next((heard) => heard.type === "ended")).not.toBeNull();
    expect(await reader.next(() => true)).toBeNull();
  });

  it("is not told to those who stopped being members, and nothing of other spaces", async () => {
    const other = await makeSpace();
    const { headers, actor } = await person("editor");
    const reader = await listen(api.origin, headers);
    await makeAsset(other);
    const asset = await makeAsset(space);
    const heard = await reader.next((one) => one.type === "assets");
    expect(heard?.event).toMatchObject({ ids: [asset.id] });
    await database().prisma.membership.deleteMany({ where: { userId: actor.userId } });
    expect(await reader.next((one) => one.type === "ended")).not.toBeNull();
  });
});

describe("presence", () => {
  beforeEach(async () => {
    await database().prisma.presence.deleteMany();
  });

  it("shows the others at every process, with the text they type in, until they leave", async () => {
    const anna = await person("editor", "Anna");
    const ben = await person("viewer", "Ben");
    const asset = await makeAsset(space);
    const reader = await listen(second.origin, ben.headers);
    const tabId = randomUUID();
    const body = { tabId, assetId: asset.id, field: "alt.de" };
    expect((await announce(api.origin, anna.headers, body)).status).toBe(204);
    expect((await announce(api.origin, ben.headers, { ...body, tabId: randomUUID() })).status).toBe(
      204,
    );
    const seen = await reader.next(isPresence(["Anna"]));
    expect(seen?.event).toMatchObject({
      people: [{ assetId: asset.id, userId: anna.actor.userId, field: "alt.de" }],
    });
    // Nobody leaves for somebody else.
    await announce(api.origin, ben.headers, { tabId, assetId: null });
    expect(await database().prisma.presence.count({ where: { id: tabId } })).toBe(1);
    await announce(second.origin, anna.headers, { tabId, assetId: null });
    expect(await reader.next(isPresence([]))).not.toBeNull();
  });

  it("runs out by itself", async () => {
    const anna = await person("editor", "Anna");
    const ben = await person("viewer", "Ben");
    const asset = await makeAsset(space);
    const reader = await listen(api.origin, ben.headers);
    const tabId = randomUUID();
    await announce(api.origin, anna.headers, { tabId, assetId: asset.id });
    await reader.next(isPresence(["Anna"]));
    await database().prisma.presence.update({
      where: { id: tabId },
      data: { seenAt: new Date(Date.now() - presenceWindowMs) },
    });
    expect(await reader.next(isPresence([]))).not.toBeNull();
  });

  it("is refused from other sites and for assets that are not there", async () => {
    const { headers } = await person("editor");
    const body = { tabId: randomUUID(), assetId: 2147483647 };
    expect((await announce(api.origin, headers, body)).status).toBe(404);
    const foreign = await fetch(`${api.origin}/ui/spaces/${space.id}/presence`, {
      method: "POST",
      headers: { cookie: headers.get("cookie") ?? "", "sec-fetch-site": "cross-site" },
      body: "{}",
    });
    expect(foreign.status).toBe(403);
  });
});

it("a number that is committed late is told late, and not lost", async () => {
  const { headers } = await person("editor");
  const reader = await listen(api.origin, headers);
  const first = await makeAsset(space);
  await reader.next(isAbout(first.id));
  if (database().provider !== "postgresql") return;
  const entry = (id: number, assetId: number) => ({
    id,
    spaceId: space.id,
    action: "asset.moved",
    actorKind: "system",
    actorName: systemActor(space).name,
    subjectType: "asset",
    subjectId: String(assetId),
    subjectName: "late",
    assetId,
    changes: {},
    createdAt: new Date(),
  });
  const { id: last } = await database().prisma.history.findFirstOrThrow({
    orderBy: { id: "desc" },
  });
  await database().prisma.history.create({ data: entry(last + 3, 71) });
  const early = await reader.next(isAbout(71));
  expect(Number(early?.id)).toBe(last);
  await database().prisma.history.create({ data: entry(last + 2, 70) });
  expect(await reader.next(isAbout(70))).not.toBeNull();
});
