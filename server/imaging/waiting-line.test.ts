import fc from "fast-check";
import { expect, test } from "vitest";
import { createWaitingLine } from "./waiting-line.ts";

const limits = { perClient: 5, inAll: 8 };
const item = (client: string | null, name = "") => ({ client, name });

function takeAll<Item extends { client: string | null }>(
  line: ReturnType<typeof createWaitingLine<Item>>,
): Item[] {
  const taken: Item[] = [];
  for (let next = line.take(); next; next = line.take()) taken.push(next);
  return taken;
}

test("clients take turns, and the things of one keep their order", () => {
  const line = createWaitingLine<{ client: string | null; name: string }>(limits);
  for (const name of ["a1", "a2", "a3"]) line.join(item("a", name));
  line.join(item("b", "b1"));
  line.join(item(null, "n1"));
  expect(takeAll(line).map(({ name }) => name)).toEqual(["a1", "b1", "n1", "a2", "a3"]);
});

test("one client is refused before all are, and nobody in particular never", () => {
  const line = createWaitingLine(limits);
  const joined = (client: string | null, count: number) =>
    Array.from({ length: count }, () => line.join(item(client))).filter(Boolean).length;
  expect(joined("a", 9)).toBe(5);
  expect(joined("b", 9)).toBe(3);
  expect(joined("c", 1)).toBe(0);
  expect(joined(null, 20)).toBe(20);
  line.take();
  expect(joined("c", 2)).toBe(1);
});

test("what is put back comes next", () => {
  const line = createWaitingLine<{ client: string | null; name: string }>(limits);
  for (const name of ["a1", "a2"]) line.join(item("a", name));
  line.join(item("b", "b1"));
  const first = line.take();
  if (first) line.putBack(first);
  expect(line.take()).toBe(first);
});

test("whatever happens, nothing is lost, doubled or waits behind more than one of each other", () => {
  const clients = fc.constantFrom("a", "b", "c", null);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(clients, fc.constant("take" as const)), { maxLength: 60 }),
      (steps) => {
        const line = createWaitingLine<{ client: string | null; name: string }>(limits);
        let waiting = 0;
        for (const step of steps) {
          if (step === "take") waiting -= line.take() ? 1 : 0;
          else waiting += line.join(item(step)) ? 1 : 0;
          expect(line.length).toBe(waiting);
        }
        const late = item("late", "late");
        if (!line.join(late)) return;
        const before = takeAll(line);
        const others = before.slice(0, before.indexOf(late)).map(({ client }) => client);
        expect(before).toHaveLength(waiting + 1);
        expect(new Set(others).size).toBe(others.length);
      },
    ),
  );
});
