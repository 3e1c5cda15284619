import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { brokenConditions } from "#api/shared/signed-form.ts";
import { AppError } from "#lib/app-error.ts";
import { receiveUpload } from "#server/domain/upload-tickets/receive-upload.ts";

/** What came with a form, beside the bytes. */
export type ReceivedForm = {
  /** By lower-case name: clients write them as they like. */
  fields: ReadonlyMap<string, string>;
  md5: string;
};

const limits = { files: 1, fields: 60, fieldSize: 64 * 1024, parts: 80 };

/**
 * Reads the form of a signed upload and hands its file on as it streams in. The file comes last,
 * as S3 asks for it: fields behind it are not read.
 */
export async function receiveForm(
  ticketId: string,
  incoming: IncomingMessage,
): Promise<ReceivedForm> {
  const form = openForm(incoming);
  const fields = new Map<string, string>();
  const expectedSize = Number(incoming.headers["content-length"] ?? 0) || 0;
  let receiving: Promise<string> | undefined;
  form.on("field", (name, value) => fields.set(name.toLowerCase(), value));
  form.on("file", (_name, bytes) => {
    // A connection that breaks before anybody reads must not end the process.
    bytes.on("error", () => {});
    receiving = receiveFile({ ticketId, fields, bytes, expectedSize });
    // What is refused is still read to its end, or the client would never hear why.
    receiving.catch(() => bytes.resume());
  });
  const read = pipeline(incoming, form).catch((error: unknown) => {
    throw new AppError("invalid", {
      field: "file",
      reason: "bad_value",
      values: { message: String(error) },
    });
  });
  await Promise.race([read, ended(form)]);
  if (!receiving) throw new AppError("invalid", { field: "file", reason: "required" });
  return { fields, md5: await receiving };
}

function openForm(incoming: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers: incoming.headers, limits });
  } catch {
    throw new AppError("invalid", { field: "file", reason: "required" });
  }
}

function ended(form: busboy.Busboy): Promise<void> {
  return new Promise((resolve) => form.once("close", resolve));
}

async function receiveFile(input: {
  ticketId: string;
  fields: ReadonlyMap<string, string>;
  bytes: Readable;
  expectedSize: number;
}): Promise<string> {
  const { ticketId, fields, bytes, expectedSize } = input;
  const policy = fields.get("policy") ?? "";
  const { md5 } = await receiveUpload({
    ticketId,
    signedText: policy,
    signature: fields.get("x-amz-signature") ?? "",
    accept: () => {
      const [field] = brokenConditions(policy, fields);
      if (field) throw new AppError("forbidden", { field, reason: "upload_not_signed" });
    },
    bytes,
    expectedSize,
  });
  return md5;
}
