export type SignInResult =
  | { ok: true }
  | { ok: false; reason: "wrong" | "otherOrigin" | "failed" }
  | { ok: false; reason: "wait"; seconds: number };

/** Signs this browser in. Never throws. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const response = await fetch("/api/auth/sign-in/email", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  }).catch(() => null);
  if (response?.ok) return { ok: true };
  switch (response?.status) {
    case 400:
    case 401:
      return { ok: false, reason: "wrong" };
    case 403:
      return { ok: false, reason: "otherOrigin" };
    case 429:
      return {
        ok: false,
        reason: "wait",
        seconds: Number(response.headers.get("x-retry-after")) || 60,
      };
    default:
      return { ok: false, reason: "failed" };
  }
}

/** Goes to a page anew, so that everything on it is drawn for who is signed in now. */
export function openAfresh(path: string): void {
  window.location.assign(path);
}
