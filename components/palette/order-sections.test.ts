import { expect, it } from "vitest";
import { orderSections } from "./order-sections.ts";

const commands = {
  id: "selection",
  choices: [
    { label: "Move" },
    { label: "Tag" },
    { label: "Move to trash", tone: "danger" as const },
  ],
};
const places = {
  id: "go",
  choices: [{ label: "All assets" }, { label: "Settings: Tags" }, { label: "Trash" }],
};
const assets = { id: "assets", choices: [{ label: "trash" }] };

function firstOf(typed: string, sections = [commands, places, assets]): string | undefined {
  const fitting = sections.map((section) => ({
    ...section,
    choices: section.choices.filter(({ label }) => label.toLowerCase().includes(typed)),
  }));
  const ordered = orderSections(fitting, typed, ["assets"]);
  return ordered.flatMap(({ choices }) => choices)[0]?.label;
}

it("puts the place with the name that was typed before the command that has it in it", () => {
  expect(firstOf("trash")).toBe("Trash");
  expect(firstOf("tr")).toBe("Trash");
});

it("keeps commands first where they fit as well or better", () => {
  expect(firstOf("tag")).toBe("Tag");
  expect(firstOf("mo")).toBe("Move");
  expect(firstOf("")).toBe("Move");
});

it("offers what takes things away first only where nothing else fits", () => {
  const folders = { id: "folders", choices: [{ label: "How we move to trash-free offices" }] };
  expect(firstOf("move to t", [commands, places])).toBe("Move to trash");
  expect(firstOf("move to t", [commands, folders])).toBe("How we move to trash-free offices");
});

it("leaves what comes late at the end, however well it fits", () => {
  expect(firstOf("trash", [assets, places])).toBe("Trash");
});
