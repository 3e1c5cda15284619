// node bench/storyblok-lists.ts [assets]
// Storyblok's list with its exact total, over a small library and over a large one in the same run:
// what a page costs at the beginning, behind another page, in the middle and at the end, what the
// total costs once something was changed, and how long everybody else waits at most while it is
// counted for the first time.
import { measureLists, perPage } from "./measure-lists.ts";

const small = 10_000;
const large = Number(process.argv[2] ?? 1_000_000);

const questions: Record<string, string> = {
  everything: "",
  "by name": "sort_by=short_filename:asc",
  "a word": "search=harbour",
  "a text": "by_alt=view",
  "one tag": "with_tags=harbour",
  "three tags": "with_tags=harbour,sunset,berlin",
  private: "is_private=1",
  "one folder": "in_folder=3",
  trash: "in_folder=-1",
  "created since": "created_at_gte=2024-01-01",
};

const results = [];
for (const assets of [small, large])
  results.push(await measureLists(assets, Object.values(questions)));
const [few = [], many = []] = results;
const columns = ["count", "changed", "first", "next", "middle", "end", "wait"] as const;
process.stdout.write(
  `Milliseconds over ${small.toLocaleString("en")} and ${large.toLocaleString("en")} assets, ${perPage} a page.\n` +
    `count: the first total; changed: the total after a change; wait: the longest the event loop stood still meanwhile.\n\n` +
    `${["question".padEnd(16), "hits".padStart(9), ...columns.map((name) => name.padStart(14))].join("")}\n`,
);
for (const [index, name] of Object.keys(questions).entries()) {
  const [one, other] = [few[index], many[index]];
  if (!one || !other) continue;
  const cells = columns.map((key) =>
    `${one[key].toFixed(1)} / ${other[key].toFixed(1)}`.padStart(14),
  );
  process.stdout.write(`${name.padEnd(16)}${String(other.total).padStart(9)}${cells.join("")}\n`);
}
process.exit(0);
