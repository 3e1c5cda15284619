import type { LiveEvent } from "#lib/live-events.ts";

export type HeardEvent = { type: string; id: string; event: LiveEvent };

export type EventReader = {
  response: Response;
  /** The next event that fits; those before it are passed over. Null at the end of the stream. */
  next: (fits: (heard: HeardEvent) => boolean) => Promise<HeardEvent | null>;
  close: () => void;
};

/** Reads server-sent events as a browser does. */
export async function readEvents(
  url: string,
  headers: Headers | Record<string, string>,
): Promise<EventReader> {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffered = "";
  return {
    response,
    close: () => abort.abort(),
    async next(fits) {
      for (;;) {
        const end = buffered.indexOf("\n\n");
        if (end >= 0) {
          const heard = parse(buffered.slice(0, end));
          buffered = buffered.slice(end + 2);
          if (heard && fits(heard)) return heard;
          continue;
        }
        const part = await reader?.read();
        if (!part || part.done) return null;
        buffered += part.value;
      }
    },
  };
}

function parse(block: string): HeardEvent | null {
  const lines = Object.fromEntries(
    block.split("\n").map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
  if (!lines.event) return null;
  return { type: lines.event, id: lines.id ?? "", event: JSON.parse(lines.data ?? "{}") };
}
