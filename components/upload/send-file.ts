import type { FailedRequest } from "./upload-failure.ts";
import type { UploadItem } from "./upload-item.ts";

export type SendingCallbacks = {
  onLocated: (url: string) => void;
  /** Bytes that the server says it has. */
  onAccepted: (bytes: number) => void;
  onProgress: (bytes: number) => void;
  onSent: (url: string) => void;
  onFailed: (request: FailedRequest) => void;
  /** The browser cannot read the file any more: it was changed, moved or unplugged. */
  onUnreadable: () => void;
};

/** Stops sending. What has arrived stays at the server. */
export type StopSending = () => void;

export type SendFile = (
  spaceId: number,
  item: UploadItem & { file: File },
  callbacks: SendingCallbacks,
) => StopSending;

/** Proxies in front of a server often refuse larger requests. */
const chunkBytes = 50 * 1000 ** 2;

/**
 * Sends a file by tus, from where it stopped when the upload has a place at the server already.
 * Tries once: what to do after a failure is decided by whoever calls.
 */
export const sendFile: SendFile = (spaceId, item, callbacks) => {
  let stop = () => {};
  let isStopped = false;
  import("tus-js-client").then(
    ({ Upload, DetailedError }) => {
      if (isStopped) return;
      let isFirst = true;
      const upload = new Upload(item.file, {
        endpoint: `/uploads/${spaceId}`,
        uploadUrl: item.uploadUrl,
        metadata: metadataOf(item),
        chunkSize: chunkBytes,
        retryDelays: null,
        // The shelf keeps the address: files of the same name go to several folders at once.
        storeFingerprintForResuming: false,
        onUploadUrlAvailable: () => callbacks.onLocated(upload.url ?? ""),
        onProgress(bytes) {
          if (isFirst) callbacks.onAccepted(bytes);
          else callbacks.onProgress(bytes);
          isFirst = false;
        },
        onChunkComplete: (_size, bytes) => callbacks.onAccepted(bytes),
        onSuccess: () => callbacks.onSent(upload.url ?? ""),
        onError(error) {
          const response = error instanceof DetailedError ? error.originalResponse : null;
          const status = response?.getStatus() ?? 0;
          const report = () => callbacks.onFailed({ status, body: response?.getBody() ?? "" });
          // A file that cannot be read looks like a broken connection.
          if (status > 0) report();
          else item.file.slice(0, 1).arrayBuffer().then(report, callbacks.onUnreadable);
        },
      });
      stop = () => void upload.abort();
      upload.start();
    },
    () => callbacks.onFailed({ status: 0, body: "" }),
  );
  return () => {
    isStopped = true;
    stop();
  };
};

function metadataOf({
  name,
  folderId,
  folderPath,
  replaceAssetId,
}: UploadItem): Record<string, string> {
  return {
    filename: name,
    ...(replaceAssetId !== null && { replaceAssetId: String(replaceAssetId) }),
    ...(folderId !== null && { folderId: String(folderId) }),
    ...(folderPath !== "" && { folderPath }),
  };
}

/** Has the server delete what arrived. Without an answer it does so by itself within a day. */
export async function deleteUpload(url: string): Promise<void> {
  const { Upload } = await import("tus-js-client");
  await Upload.terminate(url, { retryDelays: [500, 2000, 5000] }).catch(() => {});
}
