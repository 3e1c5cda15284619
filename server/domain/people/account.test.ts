import { describe, expect, it } from "vitest";
import { usualTableView } from "#lib/table-view.ts";
import { mostKeptColumns } from "#lib/with-other-columns.ts";
import { currentUser } from "#server/auth/session-actor.ts";
import { makeSpace } from "#tests/factories.ts";
import { makeMember, makeSession, testPassword } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { changePassword } from "./change-password.ts";
import { editAccount } from "./edit-account.ts";
import { endOtherSessions, endSession } from "./end-session.ts";
import { getPreferences } from "./get-preferences.ts";
import { listSessions } from "./list-sessions.ts";
import { setPreferences, setPreferencesSchema } from "./set-preferences.ts";

openTestLibrary();

async function signedIn() {
  const { account } = await makeMember(await makeSpace(), "viewer");
  const here = await makeSession(account);
  const elsewhere = await makeSession(account);
  return { account: { ...account, sessionId: here.sessionId }, here, elsewhere };
}

describe("one's own account", () => {
  it("takes another name and interface language", async () => {
    const { account, here } = await signedIn();
    await editAccount(account, { name: "Zoë", uiLanguage: "de" });
    expect(await currentUser(here.headers)).toMatchObject({ name: "Zoë", uiLanguage: "de" });
    await editAccount({ ...account, name: "Zoë", uiLanguage: "de" }, { uiLanguage: null });
    expect(await currentUser(here.headers)).toMatchObject({ name: "Zoë", uiLanguage: null });
  });

  it("shows where it is signed in, this place first, and ends the others at once", async () => {
    const { account, here, elsewhere } = await signedIn();
    const sessions = await listSessions(account);
    expect(sessions.map((session) => session.isCurrent)).toEqual([true, false]);
    await endSession(account, { sessionId: elsewhere.sessionId });
    expect(await currentUser(elsewhere.headers)).toBeNull();
    await makeSession(account);
    expect(await endOtherSessions(account)).toBe(1);
    expect(await currentUser(here.headers)).not.toBeNull();
  });

  it("cannot end somebody else's session", async () => {
    const { account } = await signedIn();
    const { here: theirs } = await signedIn();
    await expect(endSession(account, { sessionId: theirs.sessionId })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await currentUser(theirs.headers)).not.toBeNull();
  });
});

describe("what one sets for oneself", () => {
  it("changes what is named and leaves the rest as it is", async () => {
    const { account } = await makeMember(await makeSpace(), "viewer");
    expect(await getPreferences(account.id)).toEqual({
      letterKeys: true,
      spacePreviews: false,
      table: usualTableView,
    });
    const table = { columns: ["alt" as const], widths: { name: 300 }, density: "compact" as const };
    await setPreferences(account, setPreferencesSchema.parse({ spacePreviews: true }));
    await setPreferences(account, setPreferencesSchema.parse({ letterKeys: false }));
    await setPreferences(account, setPreferencesSchema.parse({ table }));
    expect(await getPreferences(account.id)).toEqual({
      letterKeys: false,
      spacePreviews: true,
      table,
    });
  });

  it("loses nothing that several tabs change at once", async () => {
    const { account } = await makeMember(await makeSpace(), "viewer");
    const table = { columns: ["tags" as const], widths: {}, density: "compact" as const };
    for (const isOn of [true, false, true]) {
      await Promise.all([
        setPreferences(account, { spacePreviews: isOn }),
        setPreferences(account, { letterKeys: !isOn }),
        setPreferences(account, { table: { ...table, widths: { name: isOn ? 200 : 300 } } }),
      ]);
      expect(await getPreferences(account.id)).toEqual({
        spacePreviews: isOn,
        letterKeys: !isOn,
        table: { ...table, widths: { name: isOn ? 200 : 300 } },
      });
    }
  });

  it("takes the texts of whichever space as columns, with widths, and no more than there is room for", () => {
    const fits = (columns: string[], widths: Record<string, number> = {}) =>
      setPreferencesSchema.safeParse({ table: { columns, widths, density: "compact" } }).success;
    const many = Array.from({ length: mostKeptColumns + 1 }, (_, index) => `f${index}.de`);
    expect(fits(["alt.de", "credit."], { "alt.de": 300, name: 200 })).toBe(true);
    expect(fits(many.slice(1))).toBe(true);
    expect(fits(many)).toBe(false);
    for (const column of ["price", "alt.d e", ".de", "name"]) expect(fits([column])).toBe(false);
    expect(fits([], { "alt.de": 9_000 })).toBe(false);
    expect(fits([], { price: 100 })).toBe(false);
    expect(fits([], Object.fromEntries([...many, "g.de"].map((key) => [key, 100])))).toBe(false);
  });

  it("takes each column once", () => {
    const wanted = (columns: string[]) => ({ table: { columns, widths: {}, density: "compact" } });
    expect(setPreferencesSchema.safeParse(wanted(["alt", "tags"])).success).toBe(true);
    expect(setPreferencesSchema.safeParse(wanted(["alt", "tags", "alt"])).success).toBe(false);
  });
});

describe("changing one's password", () => {
  it("asks for the old one and ends every other session", async () => {
    const { account, here, elsewhere } = await signedIn();
    await expect(
      changePassword(account, { currentPassword: "not it", newPassword: "a new password" }),
    ).rejects.toMatchObject({ code: "invalid", details: { reason: "wrong_password" } });
    expect(await currentUser(elsewhere.headers)).not.toBeNull();
    await changePassword(account, {
      currentPassword: testPassword,
      newPassword: "a new password",
    });
    expect(await currentUser(elsewhere.headers)).toBeNull();
    expect(await currentUser(here.headers)).not.toBeNull();
    await changePassword(account, {
      currentPassword: "a new password",
      newPassword: testPassword,
    });
  });

  it("has to wait after ten wrong ones", async () => {
    const { account } = await signedIn();
    const wrong = { currentPassword: "not it", newPassword: "a new password" };
    for (let attempt = 0; attempt < 10; attempt += 1)
      await expect(changePassword(account, wrong)).rejects.toMatchObject({ code: "invalid" });
    await expect(
      changePassword(account, { ...wrong, currentPassword: testPassword }),
    ).rejects.toMatchObject({ code: "rate_limited", details: { retryAfter: expect.any(Number) } });
  });
});
