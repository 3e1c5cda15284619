import { expect, it } from "vitest";
import { lintAlt } from "./alt-lint.ts";

const lint = (value: string, title: string | null = null) =>
  lintAlt({ value, fileName: "summer-hero_01.jpg", title });

it("finds names of files", () => {
  for (const bad of ["IMG_2041", "DSC00012", "hero-2.jpg", "summer-hero_01", "Summer hero 01.jpg"])
    expect(lint(bad), bad).toEqual(["file_name"]);
});

it("finds words that say nothing, in several languages, and what repeats the title", () => {
  for (const bad of [
    "Image of a dog",
    "A photo showing a dog",
    "Bild von einem Hund",
    "Une photo d’un chien",
    "Foto de un perro",
    "Afbeelding van een hond",
  ])
    expect(lint(bad), bad).toEqual(["says_image"]);
  expect(lint("Dog  at the river", "dog at the River")).toEqual(["same_as_title"]);
  expect(lint("x".repeat(126))).toEqual(["too_long"]);
});

it("has nothing against a text", () => {
  for (const good of [
    "A dog in the snow",
    "Imagery is everywhere",
    "Picture frame on a wall",
    "Ein Bilderrahmen",
    "",
    "Hund",
    "Hero",
    "5 km/h",
  ])
    expect(lint(good, "Summer"), good).toEqual([]);
});
