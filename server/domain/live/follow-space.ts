import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { LiveEvent, PresentPerson } from "#lib/live-events.ts";
import { authorize } from "../authorize.ts";
import { actorId } from "../history/record-history.ts";
import { newsSince } from "./history-reader.ts";
import { listenToSpace } from "./library-pulse.ts";
import { eventsFromNews } from "./news.ts";
import { presentPeople } from "./present-people.ts";

export const followSpaceSchema = z.object({
  /** The position of the last event that was heard; what happened since comes first. */
  after: z.coerce.number().int().min(0).max(0x7fffffff).optional(),
});

export type FollowSpaceInput = z.infer<typeof followSpaceSchema> & {
  /** `position` is what to name as `after` when the connection breaks. */
  onEvent: (event: LiveEvent, position: number) => void;
};

export type Following = {
  /** What the one who listens may know from now on. */
  become: (actor: Actor) => void;
  stop: () => void;
};

/** Tells what happens in a space from now on, or from `after` on, until it is stopped. */
export async function followSpace(actor: Actor, input: FollowSpaceInput): Promise<Following> {
  authorize(actor, "asset.view");
  let current = actor;
  let position = 0;
  const tell = (event: LiveEvent) => input.onEvent(event, position);
  const { position: start, stop } = await listenToSpace(actor.spaceId, {
    onNews: (news, reached) => {
      position = reached;
      for (const event of eventsFromNews(current, news)) tell(event);
    },
    onPresence: (people) => tell(presenceFor(current, people)),
  });
  position = Math.max(position, start);
  if (input.after !== undefined) {
    const missed = await newsSince(actor.spaceId, input.after);
    if (!missed) tell({ type: "everything" });
    else for (const event of eventsFromNews(current, missed)) tell(event);
  }
  tell(presenceFor(current, await presentPeople(actor.spaceId)));
  return {
    become: (next) => {
      current = next;
    },
    stop,
  };
}

/** The others: one knows where one is oneself. */
function presenceFor(actor: Actor, people: PresentPerson[]): LiveEvent {
  const own = actorId(actor);
  return { type: "presence", people: people.filter((person) => person.userId !== own) };
}
