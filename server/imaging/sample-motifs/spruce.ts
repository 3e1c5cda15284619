import type { Random } from "./seeded-random.ts";
import { between } from "./seeded-random.ts";
import { polyline } from "./svg-parts.ts";

/** The outline of a spruce that stands at `x`, `y`: an uneven stack of boughs. */
export function spruce(random: Random, x: number, y: number, height: number): string {
  const boughs = Math.max(7, Math.round(height / 11));
  const left = [];
  const right = [];
  const girth = height * between(random, 0.17, 0.23);
  for (let bough = 0; bough < boughs; bough++) {
    const down = (bough + 1) / boughs;
    const top = y - height + height * 0.94 * (bough / boughs);
    const tip = y - height + height * 0.94 * down;
    const reach = girth * down ** 0.85;
    const [a, b] = [reach * between(random, 0.75, 1.15), reach * between(random, 0.75, 1.15)];
    left.push(
      { x: x - reach * 0.32 * (bough / boughs), y: top },
      { x: x - a, y: tip + height * 0.012 },
    );
    right.push(
      { x: x + reach * 0.32 * (bough / boughs), y: top },
      { x: x + b, y: tip + height * 0.012 },
    );
  }
  const trunk = [
    { x: x - height * 0.012, y: y - height * 0.06 },
    { x: x - height * 0.012, y },
    { x: x + height * 0.012, y },
    { x: x + height * 0.012, y: y - height * 0.06 },
  ];
  return `${polyline([...left, ...trunk, ...right.reverse()])}Z`;
}
