"use client";

import { createContext, type ReactNode, use } from "react";
import { type Preferences, readPreferences } from "#lib/preferences.ts";

const PreferencesContext = createContext<Preferences>(readPreferences(null));

type PreferencesProviderProps = { preferences: Preferences; children: ReactNode };

/** Tells the screens what the person who looks set for themselves. */
export function PreferencesProvider({ preferences, children }: PreferencesProviderProps) {
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

/** What the person who looks set for themselves. */
export function usePreferences(): Preferences {
  return use(PreferencesContext);
}
