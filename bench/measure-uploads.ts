import { readFile } from "node:fs/promises";
import path from "node:path";
import { percentile } from "./percentile.ts";
import { runChild } from "./run-child.ts";

export type UploadResult = {
  files: number;
  meanBytes: number;
  perSecond: number;
  /** Milliseconds from the first request to the acknowledged asset. */
  p50: number;
  p99: number;
  bareSharpPerSecond: number;
};

const atOnce = 4;

/** Uploads files through tus, four at once, and lets sharp alone have the same files. */
export async function measureUploads(
  server: { url: string; cookie: string },
  files: readonly string[],
): Promise<UploadResult> {
  const [first = "", ...rest] = files;
  await upload(server, first, await readFile(first)); // Starts the processes that look at pictures.
  const waiting = await Promise.all(
    rest.map(async (file) => ({ file, bytes: await readFile(file) })),
  );
  const meanBytes = waiting.reduce((sum, { bytes }) => sum + bytes.length, 0) / waiting.length;
  const times: number[] = [];
  async function work(): Promise<void> {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const before = performance.now();
      await upload(server, next.file, next.bytes);
      times.push(performance.now() - before);
    }
  }
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - start) / 1000;
  const bare = await runChild<{ perSecond: number }>("bare-sharp.ts", { files: rest, atOnce });
  return {
    files: times.length,
    meanBytes,
    perSecond: times.length / seconds,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    bareSharpPerSecond: bare.perSecond,
  };
}

async function upload(
  { url, cookie }: { url: string; cookie: string },
  file: string,
  bytes: Buffer<ArrayBuffer>,
): Promise<void> {
  const headers = { cookie, origin: url, "tus-resumable": "1.0.0" };
  const name = Buffer.from(path.basename(file)).toString("base64");
  const made = await fetch(`${url}/uploads/1`, {
    method: "POST",
    headers: {
      ...headers,
      "upload-length": String(bytes.length),
      "upload-metadata": `filename ${name}`,
    },
  });
  const location = made.headers.get("location");
  if (made.status !== 201 || !location) throw new Error(`tus creation answered ${made.status}`);
  const sent = await fetch(new URL(location, url), {
    method: "PATCH",
    headers: {
      ...headers,
      "upload-offset": "0",
      "content-type": "application/offset+octet-stream",
    },
    body: bytes,
  });
  if (!sent.headers.get("vitrine-asset"))
    throw new Error(`tus PATCH answered ${sent.status}: ${(await sent.text()).slice(0, 200)}`);
}
