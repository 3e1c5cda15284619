import { spawn } from "node:child_process";
import { PreviewError } from "./preview-error.ts";
import { readMedia } from "./read-media.ts";

const mostMs = 15_000;
const mostBytes = 256 * 2 ** 20;
const longestSide = 1920;

/** What the content was recognised as is what ffmpeg may take it for: it would guess otherwise. */
const demuxers: Record<string, string> = {
  "video/mp4": "mov",
  "video/x-m4v": "mov",
  "video/quicktime": "mov",
  "video/3gpp": "mov",
  "video/3gpp2": "mov",
  "video/webm": "matroska",
  "video/matroska": "matroska",
  "video/x-matroska": "matroska",
  "video/vnd.avi": "avi",
  "video/mpeg": "mpeg",
  "video/mp2t": "mpegts",
  "video/ogg": "ogg",
  "video/x-ms-asf": "asf",
};

/**
 * One frame of a film as PNG, upright and with square pixels, from a tenth of the way in but not
 * later than ten seconds. Needs `ffmpeg` on the machine; it may read this one file and nothing
 * else, and is killed when it takes too long. Throws `PreviewError`.
 */
export async function grabVideoFrame(path: string, mime: string): Promise<Buffer> {
  const demuxer = demuxers[mime];
  if (!demuxer) throw new PreviewError("unsupported");
  const { durationMs = 0 } = await readMedia(path);
  const at = Math.min(durationMs / 10_000, 10);
  const frame = await runFfmpeg(path, demuxer, at);
  // Films whose length is wrong, or of one frame: from the very beginning then.
  if (frame.length > 0) return frame;
  const first = at > 0 ? await runFfmpeg(path, demuxer, 0) : frame;
  if (first.length === 0) throw new PreviewError("corrupt");
  return first;
}

function runFfmpeg(path: string, demuxer: string, seconds: number): Promise<Buffer> {
  const input = ["-protocol_whitelist", "file,pipe", "-f", demuxer, "-ss", seconds.toFixed(3)];
  const square = "scale=iw*sar:ih,setsar=1";
  const fitted = `scale='min(${longestSide},iw)':'min(${longestSide},ih)':force_original_aspect_ratio=decrease`;
  const output = ["-frames:v", "1", "-an", "-sn", "-dn", "-vf", `${square},${fitted}`];
  const pipe = ["-c:v", "png", "-compression_level", "1", "-f", "image2pipe", "pipe:1"];
  const quiet = ["-nostdin", "-hide_banner", "-loglevel", "error", "-threads", "2"];
  // Its own limit on processor time ends it even where this process is killed first.
  const limited = ["-timelimit", "30", "-max_alloc", String(mostBytes)];
  const args = [...quiet, ...limited, ...input, "-i", `file:${path}`, ...output, ...pipe];
  return new Promise((resolve, reject) => {
    const child = spawn("ffmpeg", args, { stdio: ["ignore", "pipe", "ignore"] });
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (problem: "timeout" | "memory") => {
      child.kill("SIGKILL");
      reject(new PreviewError(problem));
    };
    const timer = setTimeout(() => stop("timeout"), mostMs);
    child.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > mostBytes) stop("memory");
    });
    child.on("error", () => reject(new PreviewError("no_ffmpeg")));
    child.on("close", () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks));
    });
  });
}
