import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { logFailure } from "#api/shared/log-failure.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import { receivePart } from "#server/domain/upload-tickets/receive-part.ts";
import { formAnswer, formError } from "./form-answer.ts";
import { receiveForm } from "./receive-form.ts";

/**
 * Where vendors' clients send the bytes of signed uploads: a form in the way of S3, or its parts
 * one by one. Neither brings a token; the signature in it stands for whoever signed.
 */
export function createFormRoutes() {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.post("/api/upload-forms/:ticketId", async (c) =>
    formAnswer(c, await receiveForm(c.req.param("ticketId"), c.env.incoming)),
  );
  app.put("/api/upload-parts/:ticketId/:part", async (c) => {
    // As for the form: a connection that breaks early is an answer that nobody gets, and no more.
    c.env.incoming.on("error", () => {});
    const { md5 } = await receivePart({
      ticketId: c.req.param("ticketId"),
      part: Number(c.req.param("part")),
      signature: c.req.query("signature") ?? "",
      bytes: c.env.incoming,
      expectedSize: Number(c.req.header("content-length") ?? 0) || 0,
    });
    c.header("ETag", `"${md5}"`);
    return c.body(null, 200);
  });
  app.onError((error, c) => {
    if (isAppError(error)) return formError(c, error);
    const id = logFailure(error, c.req.path);
    return formError(c, new AppError("unavailable", { reason: "unexpected", values: { id } }));
  });
  return app;
}
