import { spawn } from "node:child_process";

/** The version of the ffmpeg that draws previews of films, or null where none is installed. */
export function ffmpegVersion(): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn("ffmpeg", ["-version"], { stdio: ["ignore", "pipe", "ignore"] });
    let words = "";
    child.stdout.on("data", (chunk: Buffer) => {
      words += chunk.toString();
    });
    child.on("error", () => resolve(null));
    child.on("close", () => resolve(/^ffmpeg version (\S+)/.exec(words)?.[1] ?? null));
  });
}
