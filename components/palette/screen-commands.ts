"use client";

import { type ReactNode, useEffect, useSyncExternalStore } from "react";

export type ScreenCommand = {
  id: string;
  label: string;
  icon: ReactNode;
  shortcut?: string;
  /** It takes something away. */
  tone?: "danger";
  /** Why it cannot be done now. */
  disabledReason: string | undefined;
  run: () => void;
};

/** What the open screen offers to the palette: commands on a subject, such as the selection. */
export type ScreenCommands = {
  count: number;
  /** Of the one subject. */
  name: string;
  commands: readonly ScreenCommand[];
} | null;

let offered: ScreenCommands = null;
const listeners = new Set<() => void>();

function offer(commands: ScreenCommands): void {
  offered = commands;
  for (const listener of listeners) listener();
}

/** Offers the commands of this screen as long as it is open. */
export function useScreenCommands(commands: ScreenCommands): void {
  useEffect(() => {
    offer(commands);
    return () => offer(null);
  });
}

/** What the open screen offers. */
export function useOfferedCommands(): ScreenCommands {
  return useSyncExternalStore(
    (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    () => offered,
    () => null,
  );
}
