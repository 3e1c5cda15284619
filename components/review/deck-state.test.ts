import { expect, test } from "vitest";
import { advanceDeck, type DeckEvent, emptyDeck } from "./deck-state.ts";

const play = (...events: DeckEvent[]) => events.reduce(advanceDeck, emptyDeck);
const queue = (...ids: number[]): DeckEvent => ({ type: "queue", ids });

test("what comes new goes to the end, and what left stays in its place", () => {
  const deck = play(queue(1, 2, 3), { type: "go", by: 1 }, queue(0, 1, 3, 4));
  expect(deck).toMatchObject({ ids: [1, 2, 3, 0, 4], index: 1 });
});

test("deciding goes on to the next that is open, and behind the last when all are decided", () => {
  const all = queue(1, 2, 3);
  expect(play(all, { type: "decided", id: 1 }).index).toBe(1);
  const skipped = play(
    all,
    { type: "go", by: 1 },
    { type: "go", by: 1 },
    { type: "decided", id: 3 },
  );
  expect(skipped.index).toBe(0);
  const done = play(
    all,
    { type: "decided", id: 1 },
    { type: "decided", id: 2 },
    { type: "decided", id: 3 },
  );
  expect(done).toMatchObject({ index: 3, decided: [1, 2, 3] });
  expect(advanceDeck(done, { type: "go", by: -1 }).index).toBe(2);
  expect(advanceDeck(done, { type: "takenBack", id: 2 })).toMatchObject({
    index: 1,
    decided: [1, 3],
  });
});

test("it ends at its ends", () => {
  expect(play(queue(1), { type: "go", by: -1 }).index).toBe(0);
  expect(play(queue(1), { type: "go", by: 1 }, { type: "go", by: 1 }).index).toBe(1);
});
