import type { FailedRequest } from "#components/upload/upload-failure.ts";
import type { Asset } from "#lib/asset.ts";

type Callbacks = {
  /** Whole percent that were sent; at 100 the server looks into the file. */
  onProgress: (percent: number) => void;
  onDone: () => void;
  onFailed: (request: FailedRequest) => void;
};

/** Proxies in front of a server often refuse larger requests. */
const chunkBytes = 50 * 1000 ** 2;

/** Sends a file as the new version of an asset, by tus. The answer stops it and has the server forget it. */
export function sendVersion(asset: Asset, file: File, callbacks: Callbacks): () => void {
  let stop = () => {};
  let isStopped = false;
  import("tus-js-client").then(
    ({ Upload, DetailedError }) => {
      if (isStopped) return;
      const upload = new Upload(file, {
        endpoint: `/uploads/${asset.spaceId}`,
        metadata: { filename: file.name, replaceAssetId: String(asset.id) },
        chunkSize: chunkBytes,
        retryDelays: [0, 1000, 3000, 5000],
        storeFingerprintForResuming: false,
        onProgress: (bytes, total) =>
          callbacks.onProgress(total === 0 ? 100 : Math.floor((bytes / total) * 100)),
        onSuccess: callbacks.onDone,
        onError(error) {
          if (isStopped) return;
          const response = error instanceof DetailedError ? error.originalResponse : null;
          callbacks.onFailed({
            status: response?.getStatus() ?? 0,
            body: response?.getBody() ?? "",
          });
        },
      });
      stop = () => void upload.abort(true).catch(() => {});
      upload.start();
    },
    () => callbacks.onFailed({ status: 0, body: "" }),
  );
  return () => {
    isStopped = true;
    stop();
  };
}
