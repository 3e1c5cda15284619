import { foldForSearch } from "#lib/search-fold.ts";

type Choice = { label: string; tone?: "danger" };
type Section<Chosen extends Choice> = { id: string; choices: readonly Chosen[] };

/**
 * What fits best comes first, within a section and from section to section: the whole name, its
 * beginning, the beginning of a word, anywhere. Enter takes the first one, so what takes things
 * away comes behind everything else that fits, however well its own name does. Sections in `last`
 * stay at the end: what they hold comes late, and nothing may move under the person's hands.
 */
export function orderSections<Chosen extends Choice, Sorted extends Section<Chosen>>(
  sections: readonly Sorted[],
  typed: string,
  last: readonly string[] = [],
): Sorted[] {
  const wanted = foldForSearch(typed).trim();
  if (wanted === "") return [...sections];
  const rank = (choice: Choice) => rankOf(choice, wanted);
  const rankOfSection = ({ id, choices }: Sorted) =>
    last.includes(id) ? Number.POSITIVE_INFINITY : Math.min(...choices.map(rank));
  return sections
    .map((section) =>
      last.includes(section.id)
        ? section
        : { ...section, choices: section.choices.toSorted((a, b) => rank(a) - rank(b)) },
    )
    .toSorted((a, b) => {
      const [one, other] = [rankOfSection(a), rankOfSection(b)];
      return one === other ? 0 : one - other;
    });
}

function rankOf({ label, tone }: Choice, wanted: string): number {
  if (tone === "danger") return 4;
  const name = foldForSearch(label).trim();
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}
