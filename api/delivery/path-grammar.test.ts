import { describe, expect, it } from "vitest";
import type { PictureSource } from "#lib/picture-source.ts";
import { plainPlan, type RenderPlan } from "#lib/render-plan.ts";
import { readPathGrammar } from "./path-grammar.ts";

const webp = { webp: true, avif: true };
const nothing = { webp: false, avif: false };
const photo: PictureSource = {
  kind: "image",
  mime: "image/jpeg",
  width: 400,
  height: 300,
  hasAlpha: false,
  frames: 1,
  focus: null,
};
const focus = { left: 10, top: 20, right: 11, bottom: 21 };

/** What a transformation asks for beyond the plain plan. */
function read(transform: string, source = photo, accepts = webp): Partial<RenderPlan> | null {
  const planned = readPathGrammar(transform, accepts).plan(source);
  if (!planned) return null;
  return Object.fromEntries(
    Object.entries(planned.plan).filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(plainPlan[name as keyof RenderPlan]),
    ),
  );
}

const cover = (width: number, height: number) => ({ width, height, fit: "cover", enlarge: true });

describe("readPathGrammar", () => {
  it.each([
    ["", {}],
    ["/", {}],
    ["/0x0", {}],
    ["/0x0/filters:quality(70)", { quality: 70 }],
    ["/200x100", { size: cover(200, 100) }],
    ["/200x100/", { size: cover(200, 100) }],
    ["/200x0", { size: cover(200, 0) }],
    ["/0x100", { size: cover(0, 100) }],
    ["/-200x100", { size: cover(200, 100), flop: true }],
    ["/200x-100", { size: cover(200, 100), flip: true }],
    ["/-0x-0", { flop: true, flip: true }],
    ["/200x100/smart", { size: cover(200, 100), keep: "attention" }],
    ["/smart", {}],
    ["/fit-in/200x100", { size: { width: 200, height: 100, fit: "inside", enlarge: false } }],
    [
      "/fit-in/200x100/filters:fill(FFCC99)",
      {
        size: { width: 200, height: 100, fit: "pad", enlarge: false },
        background: { red: 255, green: 204, blue: 153, alpha: 1 },
      },
    ],
    [
      "/fit-in/200x100/filters:fill(transparent)",
      {
        size: { width: 200, height: 100, fit: "pad", enlarge: false },
        background: { red: 0, green: 0, blue: 0, alpha: 0 },
      },
    ],
    ["/filters:fill(abc)", { background: { red: 170, green: 187, blue: 204, alpha: 1 } }],
    ["/10x20:110x70", { crop: { left: 10, top: 20, width: 100, height: 50 } }],
    [
      "/10x20:110x70/50x0/filters:grayscale()",
      {
        crop: { left: 10, top: 20, width: 100, height: 50 },
        size: cover(50, 0),
        grayscale: true,
      },
    ],
    ["/9x9/filters:no_upscale()", { size: { ...cover(9, 9), enlarge: false } }],
    ["/filters:blur(5)", { blur: 5 }],
    ["/filters:blur(10, 2.5)", { blur: 2.5 }],
    ["/filters:blur(0)", {}],
    ["/filters:brightness(-40)", { brightness: -40 }],
    ["/filters:rotate(90)", { rotate: 90 }],
    ["/filters:format(png):quality(0)", { format: "png", quality: 1 }],
    ["/filters:format(avif)", { format: "avif" }],
    ["/filters::quality(60)", { quality: 60 }],
    ["/filters:unheard_of(1)", {}],
    [
      "/filters:round_corner(20,255,0,128)",
      { roundCorner: { x: 20, y: 20, color: { red: 255, green: 0, blue: 128, alpha: 1 } } },
    ],
    [
      "/filters:round_corner(20|8,0,0,0,1):quality(50)",
      {
        roundCorner: { x: 20, y: 8, color: { red: 0, green: 0, blue: 0, alpha: 0 } },
        quality: 50,
      },
    ],
  ])("reads %j", (transform, wanted) => {
    expect(read(transform)).toEqual(wanted);
  });

  it("parts filters at colons outside of brackets only", () => {
    expect(read("/50x50/filters:focal(10x20:11x21):quality(80):blur(1)")).toEqual({
      size: cover(50, 50),
      keep: { focus },
      blur: 1,
    });
  });

  it.each([
    "/nonsense",
    "/200",
    "/200x",
    "/100x100:50x50",
    "/10x10/20x20",
    "/filters:quality",
    "/filters:quality(x)",
    "/filters:quality(101)",
    "/filters:brightness(200)",
    "/filters:blur(151)",
    "/filters:rotate(45)",
    "/filters:format(bmp)",
    "/filters:fill(red)",
    "/filters:focal(1x1)",
    "/filters:round_corner(1,2)",
    "/filters:quality(80",
    "/20x20/smart/fit-in",
  ])("refuses %j and says what of it", (transform) => {
    expect(() => readPathGrammar(transform, webp)).toThrowError(
      expect.objectContaining({ code: "invalid" }),
    );
  });

  it("keeps the asset's own focus in view unless the address names another", () => {
    const focused = { ...photo, focus };
    const other = { left: 1, top: 2, right: 3, bottom: 4 };
    expect(read("/50x50", focused)).toMatchObject({ keep: { focus } });
    expect(read("/50x50/smart", focused)).toMatchObject({ keep: { focus } });
    expect(read("/50x50/filters:focal(1x2:3x4)", focused)).toMatchObject({
      keep: { focus: other },
    });
    expect(read("/50x0", focused)?.keep).toBeUndefined();
    const follows = (transform: string) =>
      readPathGrammar(transform, webp).plan(focused)?.followsFocus;
    expect(follows("/50x50")).toBe(true);
    expect(follows("/50x50/filters:focal(1x2:3x4)")).toBe(false);
    expect(follows("/50x0")).toBe(false);
    expect(follows("/fit-in/50x50")).toBe(false);
  });

  it("gives WebP to those who take it, else the file's own format; a named format to all", () => {
    expect(read("", photo, nothing)).toEqual({ format: "jpeg" });
    expect(read("", { ...photo, mime: "image/png" }, nothing)).toEqual({ format: "png" });
    expect(read("", { ...photo, mime: "image/gif" }, nothing)).toEqual({ format: "gif" });
    expect(read("", { ...photo, mime: "image/tiff" }, nothing)).toEqual({ format: "jpeg" });
    expect(read("", { ...photo, width: 20_000 }, webp)).toEqual({ format: "jpeg" });
    expect(read("/filters:format(jpeg)", photo, webp)).toEqual({ format: "jpeg" });
    expect(readPathGrammar("", webp).isNegotiated).toBe(true);
    expect(readPathGrammar("/filters:format(jpeg)", webp).isNegotiated).toBe(false);
  });

  it("leaves vector pictures as they are", () => {
    expect(read("/50x50", { ...photo, kind: "vector", mime: "image/svg+xml" })).toBeNull();
  });
});
