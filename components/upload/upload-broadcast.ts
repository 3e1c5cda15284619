import { uploadOwner } from "./upload-owner.ts";
import type { UploadQueue } from "./upload-queue.ts";
import { summarizeUploads, type UploadSummary } from "./upload-summary.ts";

export type UploadCommand = "pause" | "resume" | "cancelAll";

/** The uploads that other tabs of this browser work on, by tab. */
export type ElsewhereUploads = ReadonlyMap<string, UploadSummary>;

type Message =
  | { kind: "hello" }
  | { kind: "state"; owner: string; summary: UploadSummary }
  | { kind: "command"; owner: string; command: UploadCommand };

/** At most so often, in milliseconds. */
const sayEveryMs = 500;
/** A tab that was silent for so long is gone: browsers end tabs without asking them. */
const silentMs = 10_000;
const renewMs = 3_000;

export type UploadBroadcast = ReturnType<typeof createUploadBroadcast>;

/** Tells other tabs what this one uploads, hears what they do, and passes on what they are told. */
export function createUploadBroadcast(spaceId: number, userId: string, queue: UploadQueue) {
  const channel = new BroadcastChannel(`vitrine-uploads-${spaceId}-${userId}`);
  const listeners = new Set<() => void>();
  const timeouts = new Map<string, ReturnType<typeof setTimeout>>();
  let others: ElsewhereUploads = new Map();
  let due: ReturnType<typeof setTimeout> | undefined;

  const send = (message: Message) => channel.postMessage(message);

  function say(): void {
    due = undefined;
    send({ kind: "state", owner: uploadOwner(), summary: summarizeUploads(queue.state()) });
  }

  function know(owner: string, summary: UploadSummary | null): void {
    clearTimeout(timeouts.get(owner));
    const next = new Map(others);
    if (summary && summary.open > 0) {
      next.set(owner, summary);
      timeouts.set(
        owner,
        setTimeout(() => know(owner, null), silentMs),
      );
    } else next.delete(owner);
    others = next;
    for (const listener of listeners) listener();
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "hello") say();
    else if (data.kind === "state") know(data.owner, data.summary);
    else if (data.owner === uploadOwner()) queue[data.command]();
  };
  queue.subscribe(() => {
    if (due === undefined) due = setTimeout(say, sayEveryMs);
  });
  setInterval(() => {
    if (summarizeUploads(queue.state()).open > 0) say();
  }, renewMs);
  send({ kind: "hello" });

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    others: () => others,
    tell: (owner: string, command: UploadCommand) => send({ kind: "command", owner, command }),
  };
}
