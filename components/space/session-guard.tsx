"use client";

import { useEffect, useSyncExternalStore } from "react";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import type { LiveConnection } from "./live-connection.ts";
import { sessionEnded, signedInAgain } from "./session-signals.ts";

const SignInDialog = lazyPart(() =>
  import("#components/people/sign-in-dialog.tsx").then((file) => file.SignInDialog),
);

/** Asks to sign in again, over the page with everything typed in it, when the session is over. */
export function SessionGuard({ connection, email }: { connection: LiveConnection; email: string }) {
  const state = useSyncExternalStore(connection.onState, connection.state, () => "connecting");
  useEffect(() => {
    window.addEventListener(sessionEnded, connection.endSession);
    return () => window.removeEventListener(sessionEnded, connection.endSession);
  }, [connection]);
  if (state !== "signed_out") return null;
  return (
    <SignInDialog
      email={email}
      onSignedIn={() => {
        connection.resume();
        window.dispatchEvent(new Event(signedInAgain));
      }}
    />
  );
}
