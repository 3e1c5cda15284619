"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { type PresentPerson, presenceBeatMs } from "#lib/live-events.ts";
import { useLive } from "./live-provider.tsx";
import { nobody } from "./presence-store.ts";
import { useSpace } from "./space-context.tsx";

/** The others who have an asset open now. */
export function usePresence(assetId: number): readonly PresentPerson[] {
  const { presence } = useLive();
  return useSyncExternalStore(
    presence.subscribe,
    () => presence.at(assetId),
    () => nobody,
  );
}

/** Tells the others that this tab has an asset open, for as long as it does and is seen. */
export function useAnnouncePresence(assetId: number): void {
  const { actor } = useSpace();
  const [tabId] = useState(newTabId);
  useEffect(() => {
    const path = `/ui/spaces/${actor.spaceId}/presence`;
    let said = "";
    const say = (body: { assetId: number | null; field: string | null }) => {
      said = body.field ?? "";
      const json = new Blob([JSON.stringify({ tabId, ...body })], { type: "application/json" });
      // Reaches the server even when the page is about to go.
      navigator.sendBeacon(path, json);
    };
    const beat = () => {
      if (document.visibilityState === "visible") say({ assetId, field: typedField() });
    };
    const onFocus = () => {
      if ((typedField() ?? "") !== said) beat();
    };
    const onVisibility = () => {
      if (document.visibilityState === "visible") beat();
      else say({ assetId: null, field: null });
    };
    const leave = () => say({ assetId: null, field: null });
    beat();
    const timer = window.setInterval(beat, presenceBeatMs);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", onFocus);
    document.addEventListener("visibilitychange", onVisibility);
    window.addEventListener("pagehide", leave);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", onFocus);
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [actor.spaceId, assetId, tabId]);
}

/** The text whose field has the focus: `alt.de`. */
function typedField(): string | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLTextAreaElement) || active.readOnly) return null;
  return active.closest("[data-text-cell]")?.getAttribute("data-text-cell") ?? null;
}

/** `crypto.randomUUID` is missing on pages that came over plain HTTP. */
function newTabId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
