import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { database, disconnectDatabase } from "#server/db/database.ts";
import { examineLibrary } from "#server/domain/doctor/examine-library.ts";
import { openLibrary } from "#server/domain/start/open-library.ts";
import { sweepUploads } from "#server/domain/uploads/sweep-uploads.ts";
import { makeToken } from "#tests/make-token.ts";
import { type AcknowledgedEdit, findLostEdits } from "./kill/acknowledged-edits.ts";
import { seededRandom } from "./kill/seeded-random.ts";
import {
  askOffset,
  type Destination,
  isAnswered,
  type Sending,
  sendPicture,
} from "./kill/send-picture.ts";
import { openPictureSource, type TestPicture } from "./kill/test-pictures.ts";
import { type RunningServer, startServer } from "./server.ts";

/** More rounds for a longer search: KILL_ROUNDS=200. The same moments again: KILL_SEED=.... */
const rounds = Number(process.env.KILL_ROUNDS ?? 12);
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const uploaders = 4;
const chunkSizes = [16_384, 131_072, Number.POSITIVE_INFINITY];

const random = seededRandom(seed);
const space = { id: 1 };
const acknowledgedUploads: { assetId: number; picture: TestPicture }[] = [];
const acknowledgedEdits: AcknowledgedEdit[] = [];
const interrupted: Sending[] = [];
let resumed = 0;
let dataFolder = "";
let library = { databaseUrl: "", storageUrl: "" };
let token = "";
let drawPicture: (index: number) => TestPicture;

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), "vitrine-kill-"));
  library = {
    databaseUrl: `file:${path.join(dataFolder, "vitrine.sqlite")}`,
    storageUrl: `file:${path.join(dataFolder, "storage")}`,
  };
  drawPicture = await openPictureSource();
  const open = await openLibrary(library);
  token = (await makeToken(space, { role: "editor" })).token;
  await open.close();
});

afterAll(async () => {
  await disconnectDatabase();
  await rm(dataFolder, { recursive: true, force: true });
});

test(`what was acknowledged outlives kill -9, ${rounds} times under load`, {
  timeout: 60_000 + rounds * 60_000,
}, async () => {
  process.stdout.write(`kill test: KILL_SEED=${seed} KILL_ROUNDS=${rounds}\n`);
  for (let round = 1; round <= rounds; round++) await killOnce(round);
  const server = await startServer({ dataFolder });
  await resumeAll(destinationOf(server));
  await expectUploadsWhole(destinationOf(server));
  await server.stop();

  const open = await openLibrary(library);
  expect(await findLostEdits(acknowledgedEdits)).toEqual([]);
  expect(await database().queryRows("PRAGMA integrity_check", [])).toEqual([
    { integrity_check: "ok" },
  ]);
  await expectTemporaryFilesBounded();
  await open.close();
  for await (const finding of examineLibrary(library))
    if (!finding.text.includes("GB left")) expect(finding).toMatchObject({ isOk: true });
  process.stdout.write(
    `kill test: ${acknowledgedUploads.length} uploads and ${acknowledgedEdits.length} edits ` +
      `acknowledged, ${resumed} uploads resumed\n`,
  );
  expect(acknowledgedUploads.length).toBeGreaterThanOrEqual(rounds / 2);
  expect(acknowledgedEdits.length).toBeGreaterThanOrEqual(rounds / 2);
  expect(resumed).toBeGreaterThan(0);
});

function destinationOf(server: RunningServer): Destination {
  return { url: server.url, spaceId: space.id, token };
}

/** Starts the server, loads it with uploads and edits, and kills it at a moment of its own. */
async function killOnce(round: number): Promise<void> {
  const server = await startServer({ dataFolder });
  const editor = startEditing(round);
  const load = { isOver: false };
  const uploading = Array.from({ length: uploaders }, () =>
    keepSending(destinationOf(server), load),
  );
  // Every other round counts from the first acknowledged writes, so that a slow machine kills
  // under load as well; the others kill whatever is going on.
  if (round % 2 === 1) await somethingAcknowledged();
  await setTimeout(random.below(2700));
  load.isOver = true;
  // At one moment, so that nobody keeps the database open and recovers it for the other.
  editor.child.kill("SIGKILL");
  await Promise.all([server.kill(), editor.ended, ...uploading]);
}

async function somethingAcknowledged(): Promise<void> {
  const [uploads, edits] = [acknowledgedUploads.length, acknowledgedEdits.length];
  const isBoth = () => acknowledgedUploads.length > uploads && acknowledgedEdits.length > edits;
  await vi.waitUntil(isBoth, { timeout: 60_000, interval: 10 });
}

function startEditing(round: number): { child: ChildProcess; ended: Promise<unknown> } {
  const script = path.join(import.meta.dirname, "kill/edit-loop.ts");
  const args = [library.databaseUrl, library.storageUrl, space.id, seed + round, round * 1_000_000];
  const child = spawn(process.execPath, [script, ...args.map(String)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    // The kill may cut the last line off: then it was not acknowledged.
    if (line.endsWith("}")) acknowledgedEdits.push(JSON.parse(line));
  });
  return { child, ended: Promise.all([once(child, "exit"), once(lines, "close")]) };
}

/** Sends one picture after the other, interrupted ones first, until the server is gone. */
async function keepSending(to: Destination, load: { isOver: boolean }): Promise<void> {
  while (!load.isOver) {
    const waiting = interrupted.shift();
    const sending = waiting ?? {
      picture: drawPicture(random.below(100)),
      chunkSize: random.pick(chunkSizes),
      uploadUrl: null,
      acknowledged: 0,
    };
    try {
      await goOn(to, sending);
    } catch (error) {
      if (isAnswered(error) || !load.isOver) throw error;
      // Without an address it never began, as far as this side knows.
      if (sending.uploadUrl) interrupted.push(sending);
    }
  }
}

async function goOn(to: Destination, sending: Sending): Promise<void> {
  if (sending.uploadUrl) {
    // The server has a new port after each start; the rest of the address stays.
    sending.uploadUrl = to.url + new URL(sending.uploadUrl).pathname;
    const offset = await askOffset(to, sending.uploadUrl);
    expect(offset).toBeGreaterThanOrEqual(sending.acknowledged);
    expect(offset).toBeLessThanOrEqual(sending.picture.bytes.length);
    if (offset > 0) resumed += 1;
  }
  const assetId = await sendPicture(to, sending);
  acknowledgedUploads.push({ assetId, picture: sending.picture });
}

async function resumeAll(to: Destination): Promise<void> {
  for (let sending = interrupted.shift(); sending; sending = interrupted.shift())
    await goOn(to, sending);
}

/** Every acknowledged upload is one asset with its bytes, unless an edit removed it for good. */
async function expectUploadsWhole(to: Destination): Promise<void> {
  const purged = await purgedAssets(to);
  expect(new Set(acknowledgedUploads.map(({ assetId }) => assetId)).size).toBe(
    acknowledgedUploads.length,
  );
  for (const { assetId, picture } of acknowledgedUploads) {
    if (purged.has(assetId)) continue;
    const headers = { authorization: `Bearer ${to.token}` };
    const found = await fetch(`${to.url}/ui/spaces/${space.id}/assets/${assetId}`, { headers });
    expect([assetId, found.status]).toEqual([assetId, 200]);
    const { deliveryKey } = (await found.json()) as { deliveryKey: string };
    const original = await fetch(`${to.url}/f/${space.id}/${deliveryKey}/original`, { headers });
    expect(original.status).toBe(200);
    const bytes = Buffer.from(await original.arrayBuffer());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(picture.sha256);
  }
}

/** Assets whose removal stands in the history, acknowledged or not. */
async function purgedAssets(to: Destination): Promise<Set<number>> {
  const purged = new Set<number>();
  const headers = { authorization: `Bearer ${to.token}` };
  for (let before = ""; ; ) {
    const address = `${to.url}/ui/spaces/${space.id}/history?limit=200${before}`;
    const page = (await (await fetch(address, { headers })).json()) as {
      entries: { action: string; subjectId: string }[];
      next: number | null;
    };
    for (const entry of page.entries)
      if (entry.action === "asset.purged") purged.add(Number(entry.subjectId));
    if (page.next === null) return purged;
    before = `&before=${page.next}`;
  }
}

/** A kill leaves at most two files for each upload that was under way, and a day later none. */
async function expectTemporaryFilesBounded(): Promise<void> {
  const folder = path.join(dataFolder, "storage", "tmp");
  expect((await readdir(folder)).length).toBeLessThanOrEqual(rounds * uploaders * 2);
  await sweepUploads(Date.now() + 25 * 60 * 60 * 1000);
  expect(await readdir(folder)).toEqual([]);
}
