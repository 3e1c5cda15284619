"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { editAssetTextsAction } from "#actions/asset-actions.ts";
import { sessionEnded, signedInAgain } from "#components/space/session-signals.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { draftMemory, personKey } from "./draft-memory.ts";
import {
  createTextDrafts,
  noTextDrafts,
  type TextDraftStore,
  type TextDrafts,
  type TextSave,
} from "./text-drafts.ts";
import { useKeepAsset } from "./use-keep-asset.ts";

/** Saves go on when the details are closed or show another asset, so the stores live here. */
const stores = new Map<string, TextDraftStore>();

/** The drafts of an asset's texts. Use it once for each asset that is open. */
export function useTextDrafts(assetId: number): { drafts: TextDrafts; store: TextDraftStore } {
  const { actor } = useSpace();
  const { keep, reload } = useKeepAsset(actor.spaceId);
  const key = `vitrine:texts:${personKey(actor)}:${actor.spaceId}:${assetId}`;
  const [store] = useState(
    () =>
      stores.get(key) ??
      createTextDrafts({
        send: async (save) => {
          const input = { assetId, ...cleanSave(save) };
          const answer = await editAssetTextsAction(actor.spaceId, input);
          if (!answer.ok && answer.code === "unauthenticated")
            window.dispatchEvent(new Event(sessionEnded));
          return answer;
        },
        onSaved: keep,
        onStale: () => reload(assetId),
        memory: draftMemory(key),
      }),
  );
  const drafts = useSyncExternalStore(store.subscribe, store.read, () => noTextDrafts);
  useEffect(() => {
    stores.set(key, store);
    const saveTyped = () => store.save(typedKeys(store.read()));
    const saveWhenHidden = () => {
      if (document.visibilityState === "hidden") saveTyped();
    };
    document.addEventListener("visibilitychange", saveWhenHidden);
    window.addEventListener("online", saveTyped);
    window.addEventListener(signedInAgain, saveTyped);
    return () => {
      document.removeEventListener("visibilitychange", saveWhenHidden);
      window.removeEventListener("online", saveTyped);
      window.removeEventListener(signedInAgain, saveTyped);
      saveTyped();
      if (Object.keys(store.read().drafts).length === 0) stores.delete(key);
    };
  }, [store, key]);
  useWarningBeforeLeaving(Object.keys(drafts.drafts).length > 0);
  return { drafts, store };
}

/** Everything typed since the page was loaded; what came back from before waits for the person. */
function typedKeys({ drafts, restored }: TextDrafts): string[] {
  return Object.keys(drafts).filter((key) => !restored.includes(key));
}

/** The server trims: blanks alone would become a deliberate empty that nobody asked for. */
function cleanSave(save: TextSave): TextSave {
  return {
    ...save,
    texts: save.texts.map((text) =>
      text.value !== "" && text.value?.trim() === "" ? { ...text, value: null } : text,
    ),
  };
}

function useWarningBeforeLeaving(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isNeeded]);
}
