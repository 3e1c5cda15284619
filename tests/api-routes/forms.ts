import { signPart } from "#server/domain/upload-tickets/sign-part.ts";
import { signUpload } from "#server/domain/upload-tickets/sign-upload.ts";
import { ticketSignature } from "#server/domain/upload-tickets/ticket-signature.ts";
import type { RouteExpectation } from "../api-routes.ts";
import { systemActor } from "../factories.ts";
import { makePicture } from "../make-picture.ts";

const boundary = "----------------------------form";
const plain = { name: "form.png", waitsForFinish: false, details: {} };

/** The form of a signed upload, written out. */
async function signedForm(space: { id: number }) {
  const signed = await signUpload(systemActor(space), plain);
  const policy = Buffer.from(JSON.stringify({ conditions: [] })).toString("base64");
  const fields = { policy, "x-amz-signature": ticketSignature(signed.secret, policy) };
  const text = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = Buffer.concat([
    Buffer.from(
      `${text.join("")}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="form.png"\r\nContent-Type: image/png\r\n\r\n`,
    ),
    await makePicture(),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { path: `/api/upload-forms/${signed.ticketId}`, body: new Uint8Array(body) };
}

/** The signature in the request decides, not the caller. */
export const formRoutes: Readonly<Record<string, RouteExpectation>> = {
  "POST /api/upload-forms/:ticketId": {
    needs: "public",
    status: 204,
    request: async ({ space }) => ({
      ...(await signedForm(space)),
      headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    }),
  },
  "PUT /api/upload-parts/:ticketId/:part": {
    needs: "public",
    status: 200,
    request: async ({ space }) => {
      const actor = systemActor(space);
      const { assetId } = await signUpload(actor, { ...plain, waitsForFinish: true });
      const { ticketId, part, signature } = await signPart(actor, { assetId, part: 1 });
      return { path: `/api/upload-parts/${ticketId}/${part}?signature=${signature}`, body: "a" };
    },
  },
};
