/** Posts a signed form as clients do: its fields first, the file last, and no token. */
export function sendForm(
  url: string,
  fields: Record<string, string>,
  bytes: Uint8Array,
  name: string,
): Promise<Response> {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append("file", new Blob([new Uint8Array(bytes)]), name);
  return fetch(url, { method: "POST", body: form });
}
