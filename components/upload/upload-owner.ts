/**
 * Which page works on an upload. Each page holds a lock for as long as it lives, so that another
 * one takes its uploads over exactly when it is gone: after a reload at once, from a second tab
 * when the first is closed.
 */

const sessionKey = "vitrine-upload-owner";
let mine: string | null = null;

/** The name of this page as an owner. */
export function uploadOwner(): string {
  mine ??= navigator.locks ? claimLock() : ownerOfSession();
  return mine;
}

/** Calls back once for every other owner that is gone, now or later. */
export function whenOwnersGo(owners: Iterable<string>, takeOver: (owner: string) => void): void {
  const self = uploadOwner();
  for (const owner of new Set(owners)) {
    if (owner === self) takeOver(owner);
    else if (navigator.locks) navigator.locks.request(lockName(owner), () => takeOver(owner));
  }
}

function claimLock(): string {
  const owner = Math.random().toString(36).slice(2) + Date.now().toString(36);
  navigator.locks.request(lockName(owner), () => new Promise(() => {})).catch(() => {});
  return owner;
}

/** Locks need a secure origin. Without them a tab only takes over what was its own. */
function ownerOfSession(): string {
  const known = sessionStorage.getItem(sessionKey);
  if (known) return known;
  const owner = Math.random().toString(36).slice(2) + Date.now().toString(36);
  sessionStorage.setItem(sessionKey, owner);
  return owner;
}

function lockName(owner: string): string {
  return `vitrine-upload-owner-${owner}`;
}
