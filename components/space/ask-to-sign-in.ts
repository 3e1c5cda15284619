import { sessionEnded, signedInAgain } from "./session-signals.ts";

/** Tells that the session is over, and waits until the same person has signed in again. */
export function askToSignIn(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener(signedInAgain, () => resolve(), { once: true });
    window.dispatchEvent(new Event(sessionEnded));
  });
}
