"use client";

import { createContext, type ReactNode, use } from "react";
import type { Preferences } from "#lib/preferences.ts";
import { usualTableView } from "#lib/table-view.ts";

const PreferencesContext = createContext<Preferences>({
  letterKeys: true,
  spacePreviews: false,
  table: usualTableView,
});

type PreferencesProviderProps = { preferences: Preferences; children: ReactNode };

/** Tells the screens what the person who looks set for themselves. */
export function PreferencesProvider({ preferences, children }: PreferencesProviderProps) {
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

/** What the person who looks set for themselves. */
export function usePreferences(): Preferences {
  return use(PreferencesContext);
}
