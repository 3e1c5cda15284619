import type { ActionResult } from "#lib/action-result.ts";
import type { ErrorCode, ErrorDetails } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { cellFromKey } from "#lib/text-cell.ts";

/** What a person typed and the server does not have yet. */
export type TextDraft = {
  /** Null removes the text, an empty string is a deliberate empty. */
  value: string | null;
  /** What stood there when the typing began, and the asset's version then. */
  base: string | null;
  baseVersion: number;
};

export type TextState =
  | { kind: "edited" | "saving" | "saved" }
  | { kind: "conflict"; theirs: string | null; theirsVersion: number }
  | { kind: "error"; code: ErrorCode; details: ErrorDetails };

export type TextDrafts = {
  /** By cell key. */
  drafts: Readonly<Record<string, TextDraft>>;
  states: Readonly<Record<string, TextState>>;
  /** Drafts that were found in the browser's memory and not touched since. */
  restored: readonly string[];
  isSignedOut: boolean;
};

export type TextSave = {
  baseVersion: number;
  texts: { field: string; language: string; value: string | null }[];
};

type TextDraftsOptions = {
  /** Sends one save. May throw when the server cannot be reached. */
  send: (save: TextSave) => Promise<ActionResult<Asset>>;
  onSaved: (asset: Asset) => void;
  /** Somebody else changed the asset in a way that matters here: read it again. */
  onStale: () => void;
  /** Where drafts outlive a reload. */
  memory: { read: () => Record<string, TextDraft>; write: (drafts: TextDrafts["drafts"]) => void };
};

export type TextDraftStore = {
  read: () => TextDrafts;
  subscribe: (onChange: () => void) => () => void;
  /** Keeps what was typed. `current` is what the asset says now. */
  type: (
    key: string,
    value: string | null,
    current: { value: string | null; version: number },
  ) => void;
  /** Asks for cells to be saved; without keys, for all that can be. */
  save: (keys?: readonly string[]) => void;
  discard: (keys: readonly string[]) => void;
  /** Settles a conflict: the value shall stand over theirs. */
  resolve: (key: string, value: string | null) => void;
};

export const noTextDrafts: TextDrafts = {
  drafts: {},
  states: {},
  restored: [],
  isSignedOut: false,
};

/**
 * The drafts of one asset and the line of their saves. One save runs at a time, and each cell
 * carries the version its typing began with, or that of our own last save of it: so two edits
 * quickly after each other never conflict with themselves, and those of others are noticed.
 */
export function createTextDrafts(options: TextDraftsOptions): TextDraftStore {
  const remembered = options.memory.read();
  let state: TextDrafts = {
    ...noTextDrafts,
    drafts: remembered,
    states: Object.fromEntries(Object.keys(remembered).map((key) => [key, { kind: "edited" }])),
    restored: Object.keys(remembered),
  };
  const wanted = new Set<string>();
  const listeners = new Set<() => void>();
  let isRunning = false;

  function change(next: Partial<TextDrafts>): void {
    const isDraftChange = next.drafts !== undefined && next.drafts !== state.drafts;
    state = { ...state, ...next };
    if (isDraftChange) options.memory.write(state.drafts);
    for (const listener of listeners) listener();
  }

  function mark(keys: readonly string[], to: TextState): void {
    change({ states: { ...state.states, ...Object.fromEntries(keys.map((key) => [key, to])) } });
  }

  function drop(keys: readonly string[], to?: TextState): void {
    for (const key of keys) wanted.delete(key);
    const states = without(state.states, keys);
    change({
      drafts: without(state.drafts, keys),
      states: to ? { ...states, ...Object.fromEntries(keys.map((key) => [key, to])) } : states,
      restored: state.restored.filter((key) => !keys.includes(key)),
    });
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let keys = nextGroup(); keys.length > 0; keys = nextGroup()) await saveGroup(keys);
    } finally {
      isRunning = false;
    }
  }

  /** The wanted cells that share the oldest base version: a save has room for one version. */
  function nextGroup(): string[] {
    const drafts = [...wanted].flatMap((key) => {
      const draft = state.drafts[key];
      return draft ? [{ key, version: draft.baseVersion }] : [];
    });
    const oldest = Math.min(...drafts.map((draft) => draft.version));
    return drafts.filter((draft) => draft.version === oldest).map((draft) => draft.key);
  }

  async function saveGroup(keys: readonly string[]): Promise<void> {
    const sent = new Map(
      keys.flatMap((key) => {
        const draft = state.drafts[key];
        return draft ? [[key, draft] as const] : [];
      }),
    );
    for (const key of keys) wanted.delete(key);
    mark(keys, { kind: "saving" });
    const result = await options
      .send({
        baseVersion: Math.min(...[...sent.values()].map((draft) => draft.baseVersion)),
        texts: [...sent].map(([key, draft]) => ({ ...cellFromKey(key), value: draft.value })),
      })
      .catch(() => ({ ok: false, code: "unavailable", details: {}, fields: {} }) as const);
    if (result.ok) accept(sent, result.value);
    else refuse(keys, result.code, result.details);
  }

  function accept(sent: ReadonlyMap<string, TextDraft>, asset: Asset): void {
    // First the asset, then the drafts: a cell must not show its old text in between.
    options.onSaved(asset);
    const isDone = (key: string) => state.drafts[key]?.value === sent.get(key)?.value;
    const keys = [...sent.keys()];
    change({ isSignedOut: false });
    drop(keys.filter(isDone), { kind: "saved" });
    for (const key of keys) {
      const draft = state.drafts[key];
      const base = sent.get(key);
      if (!draft || !base) continue;
      const next = { ...draft, base: base.value, baseVersion: asset.version };
      change({
        drafts: { ...state.drafts, [key]: next },
        states: { ...state.states, [key]: { kind: "edited" } },
      });
    }
  }

  function refuse(keys: readonly string[], code: ErrorCode, details: ErrorDetails): void {
    const blamed = blamedKeys(keys, code, details);
    const others = keys.filter((key) => !blamed.includes(key));
    for (const key of blamed) {
      const theirs = details.theirs?.[`text.${key}`];
      const isTheirs = code === "conflict" && details.theirs !== undefined;
      mark(
        [key],
        isTheirs
          ? {
              kind: "conflict",
              theirs: typeof theirs === "string" ? theirs : null,
              theirsVersion: Number(details.values?.version),
            }
          : { kind: "error", code, details },
      );
    }
    if (code === "unauthenticated") change({ isSignedOut: true });
    if (code === "conflict" || code === "locked" || code === "not_found") options.onStale();
    // The whole save was refused for some of its cells: the rest goes again without them.
    if (others.length > 0) mark(others, { kind: "edited" });
    for (const key of others) wanted.add(key);
  }

  return {
    read: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    type: (key, value, current) => {
      const draft = state.drafts[key];
      const isBack = value === (draft ? draft.base : current.value);
      const isPlain =
        state.states[key]?.kind !== "conflict" && state.states[key]?.kind !== "saving";
      if (isBack && isPlain) {
        drop([key]);
        return;
      }
      change({
        drafts: {
          ...state.drafts,
          [key]: draft
            ? { ...draft, value }
            : { value, base: current.value, baseVersion: current.version },
        },
        states: isPlain ? { ...state.states, [key]: { kind: "edited" } } : state.states,
        restored: state.restored.filter((other) => other !== key),
      });
    },
    save: (keys = Object.keys(state.drafts)) => {
      for (const key of keys)
        if (state.drafts[key] && state.states[key]?.kind !== "conflict") wanted.add(key);
      void run();
    },
    discard: (keys) => drop(keys),
    resolve: (key, value) => {
      const conflict = state.states[key];
      const draft = state.drafts[key];
      if (conflict?.kind !== "conflict" || !draft) return;
      if (value === conflict.theirs) {
        drop([key], { kind: "saved" });
        return;
      }
      const next = { value, base: conflict.theirs, baseVersion: conflict.theirsVersion };
      change({
        drafts: { ...state.drafts, [key]: next },
        states: { ...state.states, [key]: { kind: "edited" } },
      });
      wanted.add(key);
      void run();
    },
  };
}

/** The cells an error is about; all of them when it does not say. */
function blamedKeys(
  keys: readonly string[],
  code: ErrorCode,
  details: ErrorDetails,
): readonly string[] {
  const blamed = keys.filter((key) =>
    code === "conflict"
      ? details.theirs && `text.${key}` in details.theirs
      : code === "invalid" && (details.field === key || details.field === cellFromKey(key).field),
  );
  return blamed.length > 0 ? blamed : keys;
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
