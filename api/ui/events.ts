import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { z } from "zod";
import { requestActor, requireActor } from "#api/shared/request-actor.ts";
import type { Actor } from "#lib/actor.ts";
import type { LiveEvent } from "#lib/live-events.ts";
import { followSpace, followSpaceSchema } from "#server/domain/live/follow-space.ts";

/** Keeps proxies from closing a quiet connection, and finds out that a session has ended. */
const beatMs = 5_000;

/** A client that reads too slowly is told that much happened, instead of filling the memory. */
const mostWaiting = 1000;

export const eventsQuery = followSpaceSchema.extend({
  /** `no` answers with what happened since `after` and ends, for clients that ask now and then. */
  wait: z.enum(["yes", "no"]).default("yes"),
});

/**
 * What happens in a space, as server-sent events. After a break the browser names the last one
 * it heard (`Last-Event-ID`) and goes on from there, at whichever process answers. Ends with
 * `ended` when the one who listens is signed out or no member any more.
 */
export async function sendEvents(c: Context, query: z.infer<typeof eventsQuery>) {
  const actor = await requireActor(c);
  const after = followSpaceSchema.parse({ after: resumedFrom(c) ?? query.after });
  const waiting: Said[] = [];
  let wake = () => {};
  const following = await followSpace(actor, {
    ...after,
    onEvent: (event, position) => {
      if (waiting.length >= mostWaiting)
        waiting.splice(0, waiting.length, { event: { type: "everything" }, position });
      waiting.push({ event, position });
      wake();
    },
  });
  // Nginx holds answers back otherwise, and others compress them into silence.
  c.header("X-Accel-Buffering", "no");
  const answer = streamSSE(c, async (stream) => {
    stream.onAbort(() => {
      following.stop();
      wake();
    });
    try {
      await stream.write("retry: 2000\n\n");
      let beatAt = Date.now() + beatMs;
      for (;;) {
        for (const { event, position } of waiting.splice(0))
          await stream.writeSSE({
            event: event.type,
            id: String(position),
            data: JSON.stringify(event),
          });
        if (stream.aborted || query.wait === "no") return;
        if (Date.now() >= beatAt) {
          beatAt = Date.now() + beatMs;
          const now = await stillThere(c, actor);
          if (!now) {
            await stream.writeSSE({ event: "ended", data: "{}" });
            return;
          }
          following.become(now);
          await stream.write(": beat\n\n");
        }
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, beatAt - Date.now());
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
          if (waiting.length > 0 || stream.aborted) wake();
        });
      }
    } finally {
      following.stop();
    }
  });
  answer.headers.set("Cache-Control", "no-cache, no-transform");
  return answer;
}

type Said = { event: LiveEvent; position: number };

function resumedFrom(c: Context): string | undefined {
  const given = c.req.header("last-event-id");
  return given && /^\d{1,10}$/.test(given) ? given : undefined;
}

/** Who listens, as their rights are now. A database that is away for a moment ends nothing. */
async function stillThere(c: Context, before: Actor): Promise<Actor | null> {
  try {
    return await requestActor(c);
  } catch {
    return before;
  }
}
