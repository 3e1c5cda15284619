import { describe, expect, it } from "vitest";
import type { ActionResult } from "#lib/action-result.ts";
import type { Asset } from "#lib/asset.ts";
import { cellKey } from "#lib/text-cell.ts";
import { createTextDrafts, type TextDraft, type TextSave } from "./text-drafts.ts";

/** A server of one asset that keeps texts as ours does: by version, cell by cell. */
function makeServer() {
  const texts = new Map<string, { value: string | null; version: number }>();
  const saves: TextSave[] = [];
  let version = 1;
  const write = (key: string, value: string | null) => {
    version += 1;
    texts.set(key, { value, version });
  };
  const answer = (save: TextSave): ActionResult<Asset> => {
    const wanted = save.texts.map((text) => [cellKey(text), text.value] as const);
    const theirs = wanted.filter(([key, value]) => {
      const now = texts.get(key);
      return now && now.version > save.baseVersion && now.value !== value;
    });
    if (theirs.length > 0)
      return {
        ok: false,
        code: "conflict",
        details: {
          reason: "changed_meanwhile",
          values: { version },
          theirs: Object.fromEntries(
            theirs.map(([key]) => [`text.${key}`, texts.get(key)?.value ?? null]),
          ),
        },
        fields: {},
      };
    version += 1;
    for (const [key, value] of wanted) texts.set(key, { value, version });
    return { ok: true, value: { version } as Asset };
  };
  return { texts, saves, write, answer, version: () => version };
}

function makeDrafts(server = makeServer(), remembered: Record<string, TextDraft> = {}) {
  const held: (() => void)[] = [];
  const memory = { current: remembered };
  const seen: number[] = [];
  let isHolding = false;
  let failure: ActionResult<Asset> | "unreachable" | null = null;
  const store = createTextDrafts({
    send: async (save) => {
      server.saves.push(save);
      if (isHolding) await new Promise<void>((go) => held.push(go));
      if (failure === "unreachable") throw new TypeError("fetch failed");
      return failure ?? server.answer(save);
    },
    onSaved: (asset) => seen.push(asset.version),
    onStale: () => seen.push(-1),
    memory: {
      read: () => memory.current,
      write: (drafts) => {
        memory.current = { ...drafts };
      },
    },
  });
  return {
    server,
    store,
    memory,
    seen,
    at: (value: string | null) => ({ value, version: server.version() }),
    hold: () => {
      isHolding = true;
    },
    release: () => {
      isHolding = false;
      for (const go of held.splice(0)) go();
    },
    fail: (next: typeof failure) => {
      failure = next;
    },
  };
}

/** Lets everything that is under way come to its end; nothing here waits for a clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

const signedOut = { ok: false, code: "unauthenticated", details: {}, fields: {} } as const;

describe("createTextDrafts", () => {
  it("saves with the version the typing began with and forgets the draft", async () => {
    const { server, store, memory, at } = makeDrafts();
    store.type("alt.de", "Ein Turm", at(null));
    expect(store.read().states["alt.de"]).toEqual({ kind: "edited" });
    expect(Object.keys(memory.current)).toEqual(["alt.de"]);
    store.save(["alt.de"]);
    expect(store.read().states["alt.de"]).toEqual({ kind: "saving" });
    await settle();
    expect(server.saves).toEqual([
      { baseVersion: 1, texts: [{ field: "alt", language: "de", value: "Ein Turm" }] },
    ]);
    expect(store.read()).toMatchObject({ drafts: {}, states: { "alt.de": { kind: "saved" } } });
    expect(memory.current).toEqual({});
  });

  it("never conflicts with itself when the same text is typed on while a save runs", async () => {
    const drafts = makeDrafts();
    const { store, server, at } = drafts;
    drafts.hold();
    store.type("alt.de", "Ein", at(null));
    store.save();
    store.type("alt.de", "Ein Turm", at(null));
    store.save();
    await settle();
    expect(server.saves).toHaveLength(1);
    drafts.release();
    await settle();
    expect(server.texts.get("alt.de")?.value).toBe("Ein Turm");
    expect(store.read().states["alt.de"]).toEqual({ kind: "saved" });
  });

  it("keeps a text that was begun before another of ours was saved", async () => {
    const { store, server, at } = makeDrafts();
    store.type("alt.de", "Ein Turm", at(null));
    store.type("title.de", "Turm", at(null));
    store.save(["alt.de"]);
    await settle();
    store.type("alt.de", "Zwei Türme", at("Ein Turm"));
    store.save();
    await settle();
    expect(store.read().drafts).toEqual({});
    expect(server.texts.get("alt.de")?.value).toBe("Zwei Türme");
    expect(server.texts.get("title.de")?.value).toBe("Turm");
  });

  it("merges with others who changed other texts", async () => {
    const { store, server, at } = makeDrafts();
    store.type("alt.de", "Ein Turm", at(null));
    server.write("alt.en", "A tower");
    store.save();
    await settle();
    expect(store.read().states["alt.de"]).toEqual({ kind: "saved" });
    expect(server.texts.get("alt.en")?.value).toBe("A tower");
  });

  it("shows theirs where both changed the same text, and saves the rest", async () => {
    const { store, server, seen, at } = makeDrafts();
    store.type("alt.de", "Mein Turm", at("Turm"));
    store.type("title.de", "Titel", at(null));
    server.write("alt.de", "Ihr Turm");
    store.save();
    await settle();
    expect(store.read().states["alt.de"]).toEqual({
      kind: "conflict",
      theirs: "Ihr Turm",
      theirsVersion: 2,
    });
    expect(store.read().drafts["alt.de"]?.value).toBe("Mein Turm");
    expect(store.read().states["title.de"]).toEqual({ kind: "saved" });
    expect(seen).toContain(-1);
    store.save();
    await settle();
    expect(server.texts.get("alt.de")?.value).toBe("Ihr Turm");
    store.resolve("alt.de", "Unser Turm");
    await settle();
    expect(server.texts.get("alt.de")?.value).toBe("Unser Turm");
    expect(store.read().drafts).toEqual({});
  });

  it("sends nothing when theirs is taken", async () => {
    const { store, server, at } = makeDrafts();
    store.type("alt.de", "Mein Turm", at(null));
    server.write("alt.de", "Ihr Turm");
    store.save();
    await settle();
    store.resolve("alt.de", "Ihr Turm");
    await settle();
    expect(server.saves).toHaveLength(1);
    expect(store.read().drafts).toEqual({});
  });

  it("keeps what was typed when signed out, and saves it after signing in again", async () => {
    const drafts = makeDrafts();
    const { store, server, memory, at } = drafts;
    drafts.fail(signedOut);
    store.type("alt.de", "Ein Turm", at(null));
    store.save();
    await settle();
    expect(store.read()).toMatchObject({ isSignedOut: true, drafts: { "alt.de": {} } });
    expect(memory.current["alt.de"]?.value).toBe("Ein Turm");
    drafts.fail(null);
    store.save();
    await settle();
    expect(store.read()).toMatchObject({ isSignedOut: false, drafts: {} });
    expect(server.texts.get("alt.de")?.value).toBe("Ein Turm");
  });

  it("keeps what was typed when the server cannot be reached", async () => {
    const drafts = makeDrafts();
    drafts.fail("unreachable");
    drafts.store.type("alt.de", "Ein Turm", drafts.at(null));
    drafts.store.save();
    await settle();
    expect(drafts.store.read().states["alt.de"]).toMatchObject({
      kind: "error",
      code: "unavailable",
    });
    expect(drafts.store.read().drafts["alt.de"]?.value).toBe("Ein Turm");
  });

  it("blames only the text that breaks its field's rule", async () => {
    const drafts = makeDrafts();
    const { store, server, at } = drafts;
    drafts.fail({
      ok: false,
      code: "invalid",
      details: { field: "sku.", reason: "pattern" },
      fields: {},
    });
    store.type("sku.", "?", at(null));
    store.type("alt.de", "Ein Turm", at(null));
    drafts.hold();
    store.save();
    await settle();
    drafts.release();
    drafts.hold();
    await settle();
    drafts.fail(null);
    drafts.release();
    await settle();
    expect(store.read().states["sku."]).toMatchObject({ kind: "error", code: "invalid" });
    expect(server.texts.get("alt.de")?.value).toBe("Ein Turm");
  });

  it("brings back what was typed before a reload, with the version it was begun at", async () => {
    const server = makeServer();
    server.write("alt.de", "Ihr Turm");
    const { store } = makeDrafts(server, {
      "alt.de": { value: "Mein Turm", base: null, baseVersion: 1 },
    });
    expect(store.read()).toMatchObject({
      restored: ["alt.de"],
      states: { "alt.de": { kind: "edited" } },
    });
    store.save();
    await settle();
    expect(store.read().states["alt.de"]).toMatchObject({ kind: "conflict", theirs: "Ihr Turm" });
  });

  it("forgets a draft that was typed back to what stands there", () => {
    const { store, at } = makeDrafts();
    store.type("alt.de", "Turm!", at("Turm"));
    store.type("alt.de", "Turm", at("Turm"));
    expect(store.read()).toMatchObject({ drafts: {}, states: {} });
  });
});
