import { Hono } from "hono";
import { requireActor } from "#api/shared/request-actor.ts";
import { validate } from "#api/shared/validate.ts";
import { listAltAdvice, listAltAdviceSchema } from "#server/domain/assets/list-alt-advice.ts";
import {
  measureCompleteness,
  measureCompletenessSchema,
} from "#server/domain/assets/measure-completeness.ts";
import { listHistoryPeople } from "#server/domain/history/list-history-people.ts";

/** What is told about the library as a whole, each within a bound. */
export function createReportRoutes() {
  return new Hono()
    .get("/completeness", validate("query", measureCompletenessSchema), async (c) =>
      c.json(await measureCompleteness(await requireActor(c), c.req.valid("query"))),
    )
    .get("/alt-advice", validate("query", listAltAdviceSchema), async (c) =>
      c.json(await listAltAdvice(await requireActor(c), c.req.valid("query"))),
    )
    .get("/history/people", async (c) => c.json(await listHistoryPeople(await requireActor(c))));
}
