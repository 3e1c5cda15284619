import type { Random } from "./seeded-random.ts";

export type Finish = { random: Random; grain: number; vignette: number };

/** Adds film grain and darker corners, in place: flat computed colour looks like a test card. */
export function finishPicture(
  pixels: Uint8Array,
  { width, height, channels }: { width: number; height: number; channels: number },
  { random, grain, vignette }: Finish,
): void {
  if (grain === 0 && vignette === 0) return;
  // A table, read from a random place in each row, is several times faster than a number per pixel.
  const table = Float32Array.from({ length: 16384 }, () => (random() + random() - 1) * grain);
  for (let row = 0; row < height; row++) {
    const fromMiddleY = ((row / height) * 2 - 1) ** 2;
    let grainAt = Math.floor(random() * 16384);
    for (let column = 0; column < width; column++) {
      const fromMiddle = (fromMiddleY + ((column / width) * 2 - 1) ** 2) / 2;
      const light = 1 - vignette * fromMiddle * fromMiddle * 1.6;
      grainAt = (grainAt + 1) & 16383;
      const speck = table[grainAt] ?? 0;
      const at = (row * width + column) * channels;
      for (let channel = 0; channel < 3; channel++) {
        const value = (pixels[at + channel] ?? 0) * light + speck;
        pixels[at + channel] = Math.max(0, Math.min(255, value));
      }
    }
  }
}
