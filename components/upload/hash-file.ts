export type HashFile = (
  file: File,
  onProgress: (bytes: number) => void,
) => { result: Promise<string>; stop: () => void };

type HashReport = { bytes: number } | { sha256: string } | { failed: true };

/**
 * The SHA-256 of a file in hex, worked out in a worker so that the page stays quick. Rejects when
 * the browser cannot read the file.
 */
export const hashFile: HashFile = (file, onProgress) => {
  const worker = new Worker(new URL("./hash-worker.ts", import.meta.url), { type: "module" });
  const result = new Promise<string>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<HashReport>) => {
      if ("bytes" in data) onProgress(data.bytes);
      else if ("sha256" in data) resolve(data.sha256);
      else reject(new Error("The file cannot be read"));
    };
    worker.onerror = () => reject(new Error("The worker did not start"));
    worker.postMessage(file);
  });
  return {
    result: result.finally(() => worker.terminate()),
    stop: () => worker.terminate(),
  };
};
