import { type LiveEvent, liveEventTypes } from "#lib/live-events.ts";

export type ConnectionState = "connecting" | "live" | "lost" | "signed_out";

/** `handled` says that the lists of assets are up to date without being read again. */
export type LiveHandler = (event: LiveEvent) => "handled" | undefined;

export type LiveConnection = {
  /** Begins to listen. The answer ends it. */
  open: () => () => void;
  /** After signing in again, or when the person asks: tries at once. */
  resume: () => void;
  /** Somebody found out that the session is over, by a save that was refused. */
  endSession: () => void;
  subscribe: (handler: LiveHandler) => () => void;
  /** Hears of every event, with whether somebody handled it. */
  onEvent: (then: (event: LiveEvent, isHandled: boolean) => void) => () => void;
  state: () => ConnectionState;
  onState: (onChange: () => void) => () => void;
};

type LiveConnectionOptions = {
  /** Everything up to here is on the page already. */
  position: number;
  /** Where the events come from. */
  path: string;
  /** Whether the session still holds; throws when the server cannot be reached. */
  isSignedIn: () => Promise<boolean>;
};

/** A hidden tab lets go after this time: browsers open six connections to a server, for all tabs. */
const hiddenMs = 20_000;
const firstRetryMs = 1_000;
const lastRetryMs = 30_000;

/**
 * The one stream of events of a tab. It comes back by itself after every break, going on from
 * the last event it heard, and rests while nobody sees the tab.
 */
export function createLiveConnection({
  path,
  position: start,
  isSignedIn,
}: LiveConnectionOptions): LiveConnection {
  const handlers = new Set<LiveHandler>();
  const followers = new Set<(event: LiveEvent, isHandled: boolean) => void>();
  const watchers = new Set<() => void>();
  let state: ConnectionState = "connecting";
  let source: EventSource | undefined;
  let position = String(start);
  let retryMs = firstRetryMs;
  let retryTimer: number | undefined;
  let hiddenTimer: number | undefined;
  let isOpen = false;

  function become(next: ConnectionState) {
    if (state === next) return;
    state = next;
    for (const watcher of watchers) watcher();
  }

  function hear(message: MessageEvent<string>) {
    if (message.lastEventId) position = message.lastEventId;
    // Our own server writes them, from the same type.
    const event = JSON.parse(message.data) as LiveEvent;
    let isHandled = false;
    for (const handler of handlers) if (handler(event) === "handled") isHandled = true;
    for (const follower of followers) follower(event, isHandled);
  }

  function connect() {
    disconnect();
    if (!isOpen || state === "signed_out") return;
    const opened = new EventSource(`${path}?after=${position}`);
    source = opened;
    opened.addEventListener("open", () => {
      retryMs = firstRetryMs;
      become("live");
    });
    for (const type of liveEventTypes) opened.addEventListener(type, hear);
    opened.addEventListener("ended", () => void findOut());
    opened.addEventListener("error", () => {
      if (source === opened) void findOut();
    });
  }

  function disconnect() {
    source?.close();
    source = undefined;
    window.clearTimeout(retryTimer);
  }

  /** The stream broke: because the session is over, or because the server is away? */
  async function findOut() {
    disconnect();
    const answer = await isSignedIn().catch(() => null);
    if (!isOpen || source) return;
    if (answer === false) return become("signed_out");
    if (answer === null) become("lost");
    retryTimer = window.setTimeout(connect, retryMs * (0.75 + Math.random() / 2));
    retryMs = Math.min(retryMs * 2, lastRetryMs);
  }

  function resume() {
    if (state === "signed_out") become("connecting");
    retryMs = firstRetryMs;
    connect();
  }

  function onVisibility() {
    window.clearTimeout(hiddenTimer);
    if (document.visibilityState === "hidden")
      hiddenTimer = window.setTimeout(disconnect, hiddenMs);
    else if (!source) connect();
  }

  function onOffline() {
    disconnect();
    become("lost");
  }

  return {
    open() {
      isOpen = true;
      connect();
      document.addEventListener("visibilitychange", onVisibility);
      window.addEventListener("online", resume);
      window.addEventListener("offline", onOffline);
      return () => {
        isOpen = false;
        disconnect();
        window.clearTimeout(hiddenTimer);
        document.removeEventListener("visibilitychange", onVisibility);
        window.removeEventListener("online", resume);
        window.removeEventListener("offline", onOffline);
      };
    },
    resume,
    endSession() {
      disconnect();
      become("signed_out");
    },
    subscribe: (handler) => adding(handlers, handler),
    onEvent: (then) => adding(followers, then),
    state: () => state,
    onState: (onChange) => adding(watchers, onChange),
  };
}

function adding<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => set.delete(item);
}
