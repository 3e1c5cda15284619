import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Space } from "#lib/library.ts";
import { clientAddressHeader } from "#server/auth/client-address.ts";
import { actorForSession, currentUser } from "#server/auth/session-actor.ts";
import { database } from "#server/db/database.ts";
import { endSession } from "#server/domain/people/end-session.ts";
import { env } from "#server/env.ts";
import { makeSpace } from "#tests/factories.ts";
import { type MadeMember, makeMember, testPassword } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { createAuthRoutes } from "./routes.ts";

openTestLibrary();

const app = createAuthRoutes();

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return app.request(`${env().url}/api/auth${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: env().url, ...headers },
    body: JSON.stringify(body),
  });
}

function signIn(email: string, password: string, headers?: Record<string, string>) {
  return post("/sign-in/email", { email, password }, headers);
}

/** The headers that a browser sends after this answer. */
function browserHeaders(response: Response): Headers {
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return new Headers({ cookie: cookies.join("; "), origin: env().url });
}

describe("signing in", () => {
  let space: Space;
  let member: MadeMember;
  beforeAll(async () => {
    space = await makeSpace();
    member = await makeMember(space, "editor");
  });

  it("opens a session that our own reader of the cookie knows", async () => {
    const response = await signIn(member.account.email.toUpperCase(), testPassword);
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toMatch(
      /^(__Secure-)?vitrine\.session_token=.*HttpOnly/,
    );
    const headers = browserHeaders(response);
    expect(await currentUser(headers)).toMatchObject({ email: member.account.email });
    expect(await actorForSession(headers, space.id)).toEqual(member.actor);
    const other = await makeSpace();
    for (const spaceId of [other.id, 0, -1, 1.5, Number.NaN, 2 ** 40])
      expect(await actorForSession(headers, spaceId)).toBeNull();
  });

  it("believes no cookie whose signature is false or missing", async () => {
    const headers = browserHeaders(await signIn(member.account.email, testPassword));
    const cookie = headers.get("cookie") ?? "";
    const token = cookie.slice(0, cookie.indexOf(".", cookie.indexOf("=")));
    expect(await currentUser(new Headers({ cookie: token }))).toBeNull();
    expect(await currentUser(new Headers({ cookie: `${token}.${"A".repeat(43)}%3D` }))).toBeNull();
    expect(await currentUser(new Headers({ cookie: `${token}.%zz` }))).toBeNull();
    expect(await currentUser(headers)).not.toBeNull();
  });

  it("answers alike for a wrong password and an unknown address", async () => {
    const wrong = await signIn(member.account.email, "not the password");
    const unknown = await signIn("nobody@example.com", "not the password");
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(await unknown.text()).toBe(await wrong.text());
    expect([...unknown.headers.keys()]).toEqual([...wrong.headers.keys()]);
  });

  it("refuses a request that another site's page makes", async () => {
    const response = await signIn(member.account.email, testPassword, {
      origin: "https://elsewhere.example",
      cookie: "any=1",
    });
    expect(response.status).toBe(403);
  });

  it("ends when the session is ended elsewhere, at once", async () => {
    const headers = browserHeaders(await signIn(member.account.email, testPassword));
    const elsewhere = browserHeaders(await signIn(member.account.email, testPassword));
    const account = await currentUser(headers);
    const other = await currentUser(elsewhere);
    if (!account || !other) throw new Error("not signed in");
    await endSession(account, { sessionId: other.sessionId });
    expect(await actorForSession(elsewhere, space.id)).toBeNull();
    expect(await actorForSession(headers, space.id)).not.toBeNull();
    const asked = await app.request(`${env().url}/api/auth/get-session`, { headers: elsewhere });
    expect(await asked.json()).toBeNull();
  });

  it("ends with signing out, on the server too", async () => {
    const headers = browserHeaders(await signIn(member.account.email, testPassword));
    const response = await post("/sign-out", {}, Object.fromEntries(headers));
    expect(response.status).toBe(200);
    expect(await currentUser(headers)).toBeNull();
  });

  it("ends when the session has expired", async () => {
    const headers = browserHeaders(await signIn(member.account.email, testPassword));
    const account = await currentUser(headers);
    await database().prisma.session.update({
      where: { id: account?.sessionId ?? "" },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect(await currentUser(headers)).toBeNull();
    expect(await actorForSession(headers, space.id)).toBeNull();
  });
});

describe("too many attempts to sign in", () => {
  beforeEach(async () => {
    await database().prisma.rateLimit.deleteMany();
  });

  it("on one account wait, from whatever address and with the right password too", async () => {
    const space = await makeSpace();
    const { account } = await makeMember(space, "viewer");
    const bystander = await makeMember(space, "viewer");
    const attempts = Array.from({ length: 10 }, () => signIn(account.email, "not the password"));
    for (const response of await Promise.all(attempts)) expect(response.status).toBe(401);
    const refused = await signIn(account.email, testPassword);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("x-retry-after"))).toBeGreaterThan(0);
    expect((await signIn(bystander.account.email, testPassword)).status).toBe(200);
  });

  it("on an address that has no account are refused in the same way", async () => {
    const statuses = [];
    for (let attempt = 0; attempt < 11; attempt += 1)
      statuses.push((await signIn("ghost@example.com", "not the password")).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  });

  it("are forgotten after a right one", async () => {
    const { account } = await makeMember(await makeSpace(), "viewer");
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 6; attempt += 1)
        expect((await signIn(account.email, "not the password")).status).toBe(401);
      expect((await signIn(account.email, testPassword)).status).toBe(200);
    }
  });

  it("from one client address wait, whatever the client claims its address to be", async () => {
    const statuses = [];
    for (let attempt = 0; attempt < 31; attempt += 1) {
      const response = await signIn(`person-${attempt}@example.com`, "not the password", {
        "x-forwarded-for": `192.0.2.${attempt}`,
        [clientAddressHeader]: `192.0.2.${attempt}`,
      });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([...Array(30).fill(401), 429]);
  });
});

describe("the rest of better-auth", () => {
  it("is closed", async () => {
    for (const path of ["/sign-up/email", "/update-user", "/change-email", "/delete-user"])
      expect((await post(path, { email: "x@example.com", password: testPassword })).status).toBe(
        404,
      );
    expect((await app.request(`${env().url}/api/auth/list-sessions`)).status).toBe(404);
  });
});
