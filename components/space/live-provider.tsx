"use client";

import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { ConnectionBar } from "./connection-bar.tsx";
import { createLiveConnection, type LiveConnection } from "./live-connection.ts";
import { createPresenceStore, type PresenceStore } from "./presence-store.ts";
import { SessionGuard } from "./session-guard.tsx";
import { useSpace } from "./space-context.tsx";
import { useFreshQueries } from "./use-fresh-queries.ts";

type Live = { connection: LiveConnection; presence: PresenceStore };

const LiveContext = createContext<Live | null>(null);

type LiveProviderProps = {
  email: string;
  /** Up to where the page knows what has happened. */
  position: number;
  children: ReactNode;
};

/** Lets changes by others appear, says when the server is away, and asks to sign in again. */
export function LiveProvider({ email, position, children }: LiveProviderProps) {
  const { actor } = useSpace();
  const [live] = useState(() => createLive(actor.spaceId, position));
  const { connection, presence } = live;
  useEffect(() => connection.open(), [connection]);
  useEffect(() => connection.onEvent(presence.hear), [connection, presence]);
  useFreshQueries(connection, actor.spaceId);
  return (
    <LiveContext value={live}>
      {children}
      <ConnectionBar connection={connection} />
      <SessionGuard connection={connection} email={email} />
    </LiveContext>
  );
}

/** The stream of events of this tab. */
export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error("useLive needs a LiveProvider around it");
  return live;
}

function createLive(spaceId: number, position: number): Live {
  const base = `/ui/spaces/${spaceId}`;
  return {
    connection: createLiveConnection({
      path: `${base}/events`,
      position,
      isSignedIn: async () => {
        const { status } = await fetch(`${base}/events?wait=no`);
        if (status >= 500) throw new Error("The server is not well");
        if (status !== 401) return true;
        const session: unknown = await (await fetch("/api/auth/get-session")).json();
        // Signed in, and no member of this space any more: the page says so.
        if (session) window.location.reload();
        return session !== null;
      },
    }),
    presence: createPresenceStore(),
  };
}
