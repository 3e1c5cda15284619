import { expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import { viewAsCookie, viewAsValue } from "#lib/view-as.ts";
import { makeSpace } from "#tests/factories.ts";
import { makeMember, makeSession } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { actorForSession } from "./session-actor.ts";

openTestLibrary();

it("an admin looks as another role, and nobody gets a role by asking for it", async () => {
  const space = await makeSpace();
  const looking = async (own: "admin" | "editor" | "viewer", cookie: string) => {
    const { account } = await makeMember(space, own);
    const { headers } = await makeSession(account);
    return new Headers({ cookie: `${headers.get("cookie")}; ${viewAsCookie}=${cookie}` });
  };
  const asViewer = await looking("admin", viewAsValue(space.id, "viewer"));
  expect(await actorForSession(asViewer, space.id)).toMatchObject({
    role: "viewer",
    isLookingAs: true,
  });
  const history = `/ui/spaces/${space.id}/history`;
  const get = (headers: Headers) => createApi().request(history, { headers });
  expect((await get(asViewer)).status).toBe(403);
  for (const own of ["editor", "viewer"] as const) {
    const actor = await actorForSession(
      await looking(own, viewAsValue(space.id, "admin")),
      space.id,
    );
    expect(actor).toMatchObject({ role: own });
    expect(actor).not.toHaveProperty("isLookingAs");
  }
  const elsewhere = await looking("admin", viewAsValue(space.id + 1, "viewer"));
  expect(await actorForSession(elsewhere, space.id)).toMatchObject({ role: "admin" });
  expect((await get(elsewhere)).status).toBe(200);
});
