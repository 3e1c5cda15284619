import { beforeEach, describe, expect, it } from "vitest";
import { actorForSession } from "#server/auth/session-actor.ts";
import { database } from "#server/db/database.ts";
import { makeSession, testPassword } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { ensureFirstSpace } from "../start/ensure-first-space.ts";
import {
  checkSetupToken,
  createFirstAdmin,
  createFirstAdminFromEnv,
  issueSetupLink,
  needsFirstAdmin,
} from "./first-admin.ts";

openTestLibrary();

async function newSetupToken(): Promise<string> {
  const path = await issueSetupLink();
  return path.replace("/setup/", "");
}

const ada = { name: "Ada", email: "ada@example.com", password: testPassword };
const gone = { code: "not_found", details: { reason: "setup_gone" } };

beforeEach(async () => {
  const { prisma } = database();
  await prisma.user.deleteMany();
  await ensureFirstSpace();
});

describe("the set-up link", () => {
  it("makes the first admin and gives the library its name and languages", async () => {
    expect(await needsFirstAdmin()).toBe(true);
    const token = await newSetupToken();
    expect(await checkSetupToken(token)).toBe(true);
    const { userId, spaceId } = await createFirstAdmin({
      ...ada,
      token,
      spaceName: "Museum",
      languages: ["de", "fr", "de"],
    });
    expect(await needsFirstAdmin()).toBe(false);
    const { headers } = await makeSession({ id: userId });
    expect(await actorForSession(headers, spaceId)).toMatchObject({ name: "Ada", role: "admin" });
    const space = await database().prisma.space.findUniqueOrThrow({
      where: { id: spaceId },
      include: { languages: { orderBy: { position: "asc" } } },
    });
    expect(space).toMatchObject({ name: "Museum", defaultLanguage: "de" });
    expect(space.languages.map(({ code }) => code)).toEqual(["de", "fr"]);
  });

  it("works once, even for two at the same moment", async () => {
    const token = await newSetupToken();
    const results = await Promise.allSettled([
      createFirstAdmin({ ...ada, token }),
      createFirstAdmin({ ...ada, email: "eve@example.com", token }),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await checkSetupToken(token)).toBe(false);
    await expect(createFirstAdmin({ ...ada, token })).rejects.toMatchObject(gone);
  });

  it("ends when a newer one is made", async () => {
    const old = await newSetupToken();
    const token = await newSetupToken();
    expect(await checkSetupToken(old)).toBe(false);
    expect(await checkSetupToken(token)).toBe(true);
    await expect(createFirstAdmin({ ...ada, token: old })).rejects.toMatchObject(gone);
  });

  it("opens nothing once there is an admin", async () => {
    await createFirstAdmin({ ...ada, token: await newSetupToken() });
    const token = await newSetupToken();
    expect(await checkSetupToken(token)).toBe(false);
    await expect(
      createFirstAdmin({ ...ada, email: "eve@example.com", token }),
    ).rejects.toMatchObject(gone);
  });
});

describe("the first admin from the environment", () => {
  it("is made once, however often and wherever it starts", async () => {
    const admin = { email: "Root@Example.com", password: testPassword };
    const made = await Promise.all([
      createFirstAdminFromEnv(admin),
      createFirstAdminFromEnv(admin),
    ]);
    expect(made.sort()).toEqual([false, true]);
    expect(await createFirstAdminFromEnv(admin)).toBe(false);
    const users = await database().prisma.user.findMany({ include: { memberships: true } });
    expect(users).toMatchObject([{ email: "root@example.com", memberships: [{ role: "admin" }] }]);
  });

  it("ends the set-up link", async () => {
    const token = await newSetupToken();
    await createFirstAdminFromEnv({ email: ada.email, password: ada.password });
    expect(await checkSetupToken(token)).toBe(false);
  });
});
