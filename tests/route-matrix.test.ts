import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import { askAgain } from "#api/shared/ask-again.ts";
import type { Actor } from "#lib/actor.ts";
import type { Space } from "#lib/library.ts";
import { can } from "#lib/permissions.ts";
import { roles, scopes } from "#lib/roles.ts";
import { database } from "#server/db/database.ts";
import { apiRoutes, type RouteExpectation, type RouteScene } from "./api-routes.ts";
import { makeAsset, makeSpace } from "./factories.ts";
import { listenApi } from "./listen-api.ts";
import { makeMember, makeSession } from "./make-session.ts";
import { makeToken } from "./make-token.ts";
import { openTestLibrary } from "./open-test-library.ts";
import { spaceState } from "./use-cases/space-state.ts";

// Every HTTP route, as the app lists them, against everybody who may ask.

openTestLibrary();
const api = listenApi();

type Caller = { headers: Record<string, string>; actor: Actor | null };

const past = () => new Date(Date.now() - 1000);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function session(space: Space, role: (typeof roles)[number]): Promise<Caller> {
  const { account, actor } = await makeMember(space, role);
  const { headers } = await makeSession(account);
  return { headers: Object.fromEntries(headers), actor };
}

async function expiredSession(space: Space): Promise<Caller> {
  const { account } = await makeMember(space, "admin");
  const { headers, sessionId } = await makeSession(account);
  await database().prisma.session.update({
    where: { id: sessionId },
    data: { expiresAt: past() },
  });
  return { headers: Object.fromEntries(headers), actor: null };
}

async function endedToken(space: Space, column: "expiresAt" | "revokedAt"): Promise<Caller> {
  const { token, actor } = await makeToken(space);
  await database().prisma.apiToken.update({
    where: { id: actor.tokenId },
    data: { [column]: past() },
  });
  return { headers: bearer(token), actor: null };
}

const nobody = (headers: Record<string, string>): Caller => ({ headers, actor: null });

/** Everybody who may ask, by name. */
const callers: readonly [who: string, make: (space: Space) => Promise<Caller>][] = [
  ["nobody", async () => nobody({})],
  ...roles.map((role): [string, (space: Space) => Promise<Caller>] => [
    `session of the ${role}`,
    (space) => session(space, role),
  ]),
  ...scopes.map((scope): [string, (space: Space) => Promise<Caller>] => [
    `token with ${scope}`,
    async (space) => {
      const { token, actor } = await makeToken(space, { scopes: [scope] });
      return { headers: bearer(token), actor };
    },
  ]),
  [
    "session of another space's admin",
    async () => nobody((await session(await makeSpace(), "admin")).headers),
  ],
  [
    "token of another space",
    async () => nobody(bearer((await makeToken(await makeSpace())).token)),
  ],
  ["session that expired", expiredSession],
  ["token that expired", (space) => endedToken(space, "expiresAt")],
  ["token that was revoked", (space) => endedToken(space, "revokedAt")],
  ["token that never was", async () => nobody(bearer("vit_nothing"))],
];

const people = new Map<string, Caller>();
let scene: RouteScene;

beforeAll(async () => {
  const space = await makeSpace();
  for (const [who, make] of callers) people.set(who, await make(space));
  scene = {
    space,
    open: await makeAsset(space),
    hidden: await makeAsset(space, { private: true }),
  };
});

/** `PATCH /uploads/:spaceId` as two words; what follows only tells entries apart. */
function methodAndPath(route: string): [method: string, path: string] {
  const [method = "", path = ""] = route.split(" ");
  return [method, path];
}

function expectedStatus(route: RouteExpectation, actor: Actor | null): number {
  if (route.needs === "public") return route.status;
  if (!actor || (route.onlyTokens && actor.kind !== "token")) return route.nobody ?? 401;
  const may = route.needs.every((permission) => can(actor, permission));
  return may ? route.status : (route.refused ?? 403);
}

/** Methods and paths of the running app. A GET answers HEAD too, as Hono does it. */
function routesOfTheApp(): Set<string> {
  // It answers nothing by itself.
  const routes = createApi().routes.filter(({ handler }) => handler !== askAgain);
  return new Set(routes.map(({ method, path }) => `${method} ${path}`));
}

describe("the routes that these tests know", () => {
  it("are those of the app", () => {
    const known = new Set(Object.keys(apiRoutes).map((route) => methodAndPath(route).join(" ")));
    const served = routesOfTheApp();
    expect([...served].filter((route) => !known.has(route))).toEqual([]);
    const missing = [...known].filter((route) => {
      const [method, path] = methodAndPath(route);
      return !served.has(route) && !(method === "HEAD" && served.has(`GET ${path}`));
    });
    expect(missing).toEqual([]);
  });
});

describe.each(Object.entries(apiRoutes))("%s", (name, route) => {
  it.each(callers)("answers the %s by the table", async (who) => {
    const caller = people.get(who);
    if (!caller) throw new Error(`nobody made ${who}`);
    const { path, headers, body } = await route.request(scene, caller.actor);
    const before = await spaceState(scene.space);
    const answer = await fetch(`${api.origin}${path}`, {
      method: methodAndPath(name)[0],
      headers: { ...caller.headers, ...headers },
      ...(body && { body }),
    });
    await answer.arrayBuffer();
    const expected =
      who === "token of another space" && route.foreignToken
        ? route.foreignToken
        : expectedStatus(route, caller.actor);
    expect(answer.status).toBe(expected);
    if (expected < 401) return;
    const { tokens: _used, ...after } = await spaceState(scene.space);
    expect(before).toMatchObject(after);
  });
});

describe("what is not listed", () => {
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
  const unlisted = (path: string) =>
    methods.filter(
      (method) => !Object.keys(apiRoutes).some((known) => known.startsWith(`${method} ${path}`)),
    );

  it("is not found: other methods of known paths, whoever asks", async () => {
    const admin = people.get("session of the admin");
    for (const [name, route] of Object.entries(apiRoutes)) {
      const { path } = await route.request(scene, null);
      for (const method of unlisted(methodAndPath(name)[1]))
        for (const headers of [{}, admin?.headers ?? {}]) {
          const answer = await fetch(`${api.origin}${path}`, { method, headers });
          expect([method, path, answer.status]).toEqual([method, path, 404]);
        }
    }
  });

  it.each([
    "/ui",
    "/ui/spaces",
    "/ui/spaces/1/nothing",
    "/ui/spaces/1/assets/1/nothing",
    "/api/auth/sign-up/email",
    "/api/auth/update-user",
    "/api/auth/change-password",
    "/api/auth/list-sessions",
    "/api/nothing",
    "/uploads",
    "/f",
    "/v1/spaces",
    "/v1/spaces/1/nothing",
    "/v2/projects",
    "/healthz/more",
  ])("is not found: %s", async (path) => {
    const admin = people.get("session of the admin");
    for (const method of ["GET", "POST"]) {
      const answer = await fetch(`${api.origin}${path}`, {
        method,
        headers: { ...admin?.headers, "tus-resumable": "1.0.0" },
      });
      expect(answer.status).toBe(404);
    }
  });
});
