import { openAfresh } from "./sign-in-request.ts";

/** Signs this browser out and goes to a page; answers false when the server was not reached. */
export async function signOut(path: string): Promise<boolean> {
  const response = await fetch("/api/auth/sign-out", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  }).catch(() => null);
  if (!response?.ok) return false;
  openAfresh(path);
  return true;
}
