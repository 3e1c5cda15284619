import { ALL_FORMATS, FilePathSource, Input } from "mediabunny";

type Facts = { width?: number; height?: number; durationMs?: number };

const longestMs = 2 ** 31 - 1;

/**
 * Duration and upright size of a film or a recording, from its index where it has one. What is
 * missing or impossible is left out; a broken or unknown file gives less, never an error.
 */
export async function readMedia(path: string): Promise<Facts> {
  // A read that fails while nobody waits for one says nothing that the next one does not.
  const source = new FilePathSource(path, { handleUnhandledError: () => undefined });
  const input = new Input({ formats: ALL_FORMATS, source });
  const facts: Facts = {};
  try {
    const video = await input.getPrimaryVideoTrack();
    if (video) {
      const size = [await video.getDisplayWidth(), await video.getDisplayHeight()];
      const [width = 0, height = 0] = size.map(Math.round);
      if (width > 0 && height > 0) Object.assign(facts, { width, height });
    }
    const seconds = (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
    const durationMs = Math.round(seconds * 1000);
    if (durationMs > 0 && durationMs <= longestMs) facts.durationMs = durationMs;
  } catch {
    // As far as it was read.
  } finally {
    input.dispose();
  }
  return facts;
}
