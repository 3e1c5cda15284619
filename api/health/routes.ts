import { Hono } from "hono";
import { checkHealth } from "#server/domain/start/check-health.ts";

/** `GET /healthz`: 200 when database and storage answer, 503 otherwise. Says no more than that. */
export function createHealthRoutes() {
  return new Hono().get("/healthz", async (c) => {
    c.header("Cache-Control", "no-store");
    try {
      await checkHealth();
      return c.json({ status: "ok" });
    } catch {
      return c.json({ status: "unavailable" }, 503);
    }
  });
}
