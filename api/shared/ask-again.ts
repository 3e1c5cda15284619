import { createMiddleware } from "hono/factory";

/** Schedules take effect at their second, so no list is believed without asking again. */
export const askAgain = createMiddleware(async (c, next) => {
  c.header("Cache-Control", "private, no-cache");
  await next();
});
