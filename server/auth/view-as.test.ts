import { expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import { viewAsCookie, viewAsValue } from "#lib/view-as.ts";
import { database } from "#server/db/database.ts";
import { makeSpace } from "#tests/factories.ts";
import { makeMember, makeSession } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { actorForSession } from "./session-actor.ts";

openTestLibrary();

it("an admin looks as another role, and nobody gets a role by asking for it", async () => {
  const space = await makeSpace();
  const { account } = await makeMember(space, "admin");
  const { headers } = await makeSession(account);
  const looking = (cookie: string) =>
    new Headers({ cookie: `${headers.get("cookie")}; ${viewAsCookie}=${cookie}` });
  const asViewer = looking(viewAsValue(space.id, "viewer"));
  expect(await actorForSession(asViewer, space.id)).toMatchObject({
    role: "viewer",
    isLookingAs: true,
  });
  const history = `/ui/spaces/${space.id}/history`;
  const get = (from: Headers) => createApi().request(history, { headers: from });
  expect((await get(asViewer)).status).toBe(403);
  const elsewhere = looking(viewAsValue(space.id + 1, "viewer"));
  expect(await actorForSession(elsewhere, space.id)).toMatchObject({ role: "admin" });
  expect((await get(elsewhere)).status).toBe(200);
  for (const own of ["editor", "viewer"] as const) {
    await database().prisma.membership.updateMany({
      where: { userId: account.id },
      data: { role: own },
    });
    const actor = await actorForSession(looking(viewAsValue(space.id, "admin")), space.id);
    expect(actor).toMatchObject({ role: own });
    expect(actor).not.toHaveProperty("isLookingAs");
  }
});
