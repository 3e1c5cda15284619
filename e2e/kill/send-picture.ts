import { DetailedError, Upload } from "tus-js-client";
import type { TestPicture } from "./test-pictures.ts";

/** A picture on its way, kept over the server's deaths as a browser keeps it over reloads. */
export type Sending = {
  picture: TestPicture;
  chunkSize: number;
  /** Where it goes on; null until the server has acknowledged that it began. */
  uploadUrl: string | null;
  /** Bytes that the server has acknowledged. */
  acknowledged: number;
};

export type Destination = { url: string; spaceId: number; token: string };

/**
 * Sends a picture, or what is missing of it, and returns the asset's id once the server has
 * acknowledged the whole. Throws when the connection breaks; then it may be called again.
 */
export async function sendPicture(to: Destination, sending: Sending): Promise<number> {
  const answered = await send(to, sending);
  if (answered !== null) return answered;
  // All bytes were there already: the answer that named the asset was lost. It can be asked for.
  const uploadId = sending.uploadUrl?.split("/").at(-1);
  const answer = await fetch(`${to.url}/ui/spaces/${to.spaceId}/uploads/${uploadId}`, {
    headers: { authorization: `Bearer ${to.token}` },
  });
  if (!answer.ok)
    throw new Error(`the outcome of an upload: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { assetId: number }).assetId;
}

function send(to: Destination, sending: Sending): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(sending.picture.bytes, {
      endpoint: `${to.url}/uploads/${to.spaceId}`,
      uploadUrl: sending.uploadUrl,
      headers: { authorization: `Bearer ${to.token}` },
      metadata: { filename: sending.picture.name, folderPath: "Uploads" },
      chunkSize: sending.chunkSize,
      retryDelays: null,
      storeFingerprintForResuming: false,
      onUploadUrlAvailable() {
        sending.uploadUrl = upload.url;
      },
      onChunkComplete(_size, acknowledged) {
        sending.acknowledged = acknowledged;
      },
      onError: reject,
      onSuccess({ lastResponse }) {
        const asset = lastResponse.getHeader("Vitrine-Asset");
        resolve(asset ? Number(asset) : null);
      },
    });
    upload.start();
  });
}

/** Whether the server answered, instead of being gone: then something is wrong with it. */
export function isAnswered(error: unknown): boolean {
  return error instanceof DetailedError && error.originalResponse !== null;
}

/** How much of an upload the server says it has. */
export async function askOffset(to: Destination, uploadUrl: string): Promise<number> {
  const answer = await fetch(uploadUrl, {
    method: "HEAD",
    headers: { authorization: `Bearer ${to.token}`, "tus-resumable": "1.0.0" },
  });
  if (answer.status !== 200) throw new Error(`HEAD of an upload that was begun: ${answer.status}`);
  return Number(answer.headers.get("upload-offset"));
}
