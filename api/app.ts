import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { AppError, isAppError } from "#lib/app-error.ts";
import { createAuthRoutes } from "./auth/routes.ts";
import { createDeliveryRoutes } from "./delivery/routes.ts";
import { createFormRoutes } from "./forms/routes.ts";
import { createHealthRoutes } from "./health/routes.ts";
import { answerError as answerKontentError } from "./kontent/errors.ts";
import { createKontentRoutes } from "./kontent/routes.ts";
import { askAgain } from "./shared/ask-again.ts";
import { errorBody, errorStatus } from "./shared/error-json.ts";
import { logFailure } from "./shared/log-failure.ts";
import { routePath } from "./shared/vendor-path.ts";
import { answerError as answerStoryblokError } from "./storyblok/errors.ts";
import { createStoryblokRoutes } from "./storyblok/routes.ts";
import { createUiRoutes } from "./ui/routes.ts";
import { createUploadRoutes } from "./uploads/routes.ts";
import { answerError as answerWebflowError } from "./webflow/errors.ts";
import { createWebflowRoutes } from "./webflow/routes.ts";

/** Paths that belong to machines and bytes, two of them uuids too. Everything else is a page. */
const machinePath =
  /^\/+((api|f|ui|uploads|v1|v2|healthz)(\/|\?|$)|([0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}\/){2})/i;

/** Whether a request's address belongs to the API and not to the pages. */
export function isMachinePath(url: string): boolean {
  return machinePath.test(url);
}

/**
 * Every route for machines and bytes. What is not listed by a room is `not_found`. `clock` gives
 * the time by which delivery keeps schedules.
 */
export function createApi(clock: () => number = Date.now) {
  const app = new Hono<{ Bindings: HttpBindings }>({ getPath: routePath });
  for (const path of ["/ui/*", "/v1/*", "/v2/*"]) app.use(path, askAgain);
  app.route("/", createHealthRoutes());
  app.route("/", createAuthRoutes());
  app.route("/", createUiRoutes());
  app.route("/", createUploadRoutes());
  app.route("/", createFormRoutes());
  app.route("/", createStoryblokRoutes());
  app.route("/", createKontentRoutes());
  app.route("/", createWebflowRoutes());
  app.route("/", createDeliveryRoutes(clock));
  app.notFound((c) => {
    const error = new AppError("not_found");
    // Each vendor's clients hear of it in their own words.
    if (/^\/v1\/|^\/v2\/cdn\//.test(c.req.path)) return answerStoryblokError(error, c);
    if (/^\/v2\/projects\//.test(c.req.path)) return answerKontentError(c, error);
    if (/^\/v2\/(sites|assets|asset_folders)(\/|$)/.test(c.req.path))
      return answerWebflowError(error, c);
    return c.json(errorBody(error), 404);
  });
  app.onError((error, c) => {
    c.header("Cache-Control", "no-store");
    if (isAppError(error)) {
      if (error.details.retryAfter) c.header("Retry-After", String(error.details.retryAfter));
      return c.json(errorBody(error), errorStatus(error));
    }
    const failure = new AppError("unavailable", {
      reason: "unexpected",
      values: { id: logFailure(error, c.req.path) },
    });
    return c.json(errorBody(failure), 500);
  });
  return app;
}
