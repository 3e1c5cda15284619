import type { PresentPerson } from "#lib/live-events.ts";
import { type HistoryReader, openHistoryReader } from "./history-reader.ts";
import type { News } from "./news.ts";
import { presentPeople } from "./present-people.ts";

/** How often a process looks whether there is news, in milliseconds. */
const pulseMs = 1000;

export type SpaceListener = {
  onNews: (news: readonly News[], position: number) => void;
  onPresence: (people: PresentPerson[]) => void;
};

type Watched = { listeners: Set<SpaceListener>; presence: string };

const spaces = new Map<number, Watched>();

type Running = { reader: Promise<HistoryReader>; timer: NodeJS.Timeout };
// On globalThis because Next bundles its own copy of this module: pages ask for its position.
const shared = globalThis as { vitrinePulse?: Running };

/**
 * Everything up to this entry was told, and nothing before it can still be written by somebody
 * who is slow; null while nobody in this process listens.
 */
export async function pulsePosition(): Promise<number | null> {
  const reader = await shared.vitrinePulse?.reader.catch(() => null);
  return reader?.position() ?? null;
}

/**
 * Tells a listener what happens in a space, whichever process it happens in: while anybody
 * listens, this process looks once a second at the end of the history and at who is present.
 * Answers when nothing can be missed any more, with the position it begins at.
 */
export async function listenToSpace(
  spaceId: number,
  listener: SpaceListener,
): Promise<{ position: number; stop: () => void }> {
  const watched = spaces.get(spaceId) ?? { listeners: new Set(), presence: "" };
  spaces.set(spaceId, watched);
  watched.listeners.add(listener);
  shared.vitrinePulse ??= { reader: openHistoryReader(), timer: setTimeout(pulse, pulseMs) };
  const stop = () => {
    watched.listeners.delete(listener);
    if (watched.listeners.size === 0 && spaces.get(spaceId) === watched) spaces.delete(spaceId);
    if (spaces.size > 0 || !shared.vitrinePulse) return;
    clearTimeout(shared.vitrinePulse.timer);
    delete shared.vitrinePulse;
  };
  try {
    return { position: (await shared.vitrinePulse.reader).position(), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function pulse(): Promise<void> {
  const current = shared.vitrinePulse;
  if (!current) return;
  try {
    await look(await current.reader);
  } catch {
    // The database is away for a moment: the next look reads what this one missed.
  }
  if (shared.vitrinePulse === current) current.timer = setTimeout(pulse, pulseMs);
}

async function look(reader: HistoryReader): Promise<void> {
  const bySpace = Map.groupBy(await reader.read(), (one) => one.spaceId);
  for (const [spaceId, watched] of spaces) {
    const news = bySpace.get(spaceId);
    if (news) for (const listener of watched.listeners) listener.onNews(news, reader.position());
    const people = await presentPeople(spaceId);
    const presence = JSON.stringify(people);
    if (presence !== watched.presence) {
      watched.presence = presence;
      for (const listener of watched.listeners) listener.onPresence(people);
    }
  }
}
