/** Dispatched on `window` by who is told that the session is over. */
export const sessionEnded = "vitrine:session-ended";

/** Dispatched on `window` once the same person has signed in again: what waited is sent now. */
export const signedInAgain = "vitrine:signed-in-again";
