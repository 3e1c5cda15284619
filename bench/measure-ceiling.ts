import { spawn } from "node:child_process";
import path from "node:path";
import { askInTurn } from "./measure-http.ts";

/** Requests per second of a server that only hands out `bytes` bytes, measured like the real one. */
export async function measureCeiling(bytes: number, seconds: number): Promise<number> {
  const script = path.join(import.meta.dirname, "plain-http.ts");
  const child = spawn(process.execPath, [script, JSON.stringify({ bytes })], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  try {
    const port = await new Promise<string>((resolve) =>
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim())),
    );
    const server = { url: `http://127.0.0.1:${port}`, cookie: "", pid: child.pid ?? 0 };
    return (await askInTurn(server, ["/"], seconds)).perSecond;
  } finally {
    child.kill();
    await ended;
  }
}
