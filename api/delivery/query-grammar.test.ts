import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PictureSource } from "#lib/picture-source.ts";
import { plainPlan, type RenderPlan } from "#lib/render-plan.ts";
import { readQueryGrammar } from "./query-grammar.ts";

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

/** What a query asks for beyond the plain plan in the file's own format; null for nothing. */
function read(query: string, source = photo, accepts = webp): Partial<RenderPlan> | null {
  const planned = readQueryGrammar(new URLSearchParams(query), accepts)?.plan(source);
  if (!planned) return null;
  const plain: RenderPlan = { ...plainPlan, format: "jpeg" };
  return Object.fromEntries(
    Object.entries(planned.plan).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(plain[name as keyof RenderPlan]),
    ),
  );
}

const inside = (width: number, height: number) => ({
  size: { width, height, fit: "inside", enlarge: false },
});
const size = (width: number, height: number, fit: string) => ({
  size: { width, height, fit, enlarge: true },
});

describe("readQueryGrammar", () => {
  it.each([
    ["w=200", inside(200, 0)],
    ["w=200&h=100", inside(200, 100)],
    ["w=200&h=100&fit=clip", inside(200, 100)],
    ["w=200&h=100&fit=scale", size(200, 100, "stretch")],
    ["w=200&h=100&fit=crop", size(200, 100, "cover")],
    ["w=0.5", inside(200, 0)],
    ["h=.5", inside(0, 150)],
    ["w=100&dpr=2.5", inside(250, 0)],
    ["w=8192&dpr=2", inside(8192, 0)],
    ["w=1", inside(1, 0)],
    ["q=55", { quality: 55 }],
    ["q=0", { quality: 1 }],
    ["fm=png", { format: "png" }],
    ["fm=png8", { format: "png", palette: true }],
    ["fm=pjpg", { progressive: true }],
    ["fm=jpeg", {}],
    ["fm=gif", { format: "gif" }],
    ["fm=webp&lossless=1", { format: "webp", lossless: true }],
    ["fm=webp&lossless=false", { format: "webp" }],
    ["lossless=true", {}],
    ["auto=format", { format: "webp" }],
    ["auto=format&fm=png", { format: "webp" }],
    ["bg=ff8000", { background: { red: 255, green: 128, blue: 0, alpha: 1 } }],
    ["bg=80ff8000", { background: { red: 255, green: 128, blue: 0, alpha: 128 / 255 } }],
    ["rect=10,20,100,50", { crop: { left: 10, top: 20, width: 100, height: 50 } }],
    ["rect=0.1,0.1,100,200", { crop: { left: 40, top: 30, width: 100, height: 200 } }],
    ["rect=0.5,0.5,1.0,1.0", { crop: { left: 200, top: 150, width: 200, height: 150 } }],
    [
      "rect=100,0,200,100&w=0.5",
      { crop: { left: 100, top: 0, width: 200, height: 100 }, ...inside(100, 0) },
    ],
    [
      "w=50&h=50&fit=crop&crop=focalpoint&fp-x=0.2&fp-y=0.7&fp-z=2",
      {
        ...size(50, 50, "cover"),
        keep: { focus: { left: 80, top: 210, right: 81, bottom: 211 } },
        zoom: 2,
      },
    ],
    [
      "w=50&h=50&fit=crop&crop=focalpoint&fp-x=1",
      {
        ...size(50, 50, "cover"),
        keep: { focus: { left: 399, top: 150, right: 400, bottom: 151 } },
      },
    ],
  ])("reads %j", (query, wanted) => {
    expect(read(query)).toEqual(wanted);
  });

  it.each([
    "",
    "v=abc",
    "w=0",
    "w=-5",
    "w=8193",
    "w=abc",
    "w=1e3",
    "h=1.5",
    "dpr=2",
    "fit=crop",
    "fm=bmp",
    "q=101",
    "q=1.5",
    "bg=fff",
    "rect=1,2,3",
    "rect=a,b,c,d",
    "lossless=yes",
    "auto=compress",
    "crop=focalpoint&fp-x=0.5",
    "constructor=1&fm=constructor&fit=toString",
  ])("finds nothing to do in %j", (query) => {
    expect(read(query)).toBeNull();
  });

  it("ignores a value that does not fit beside ones that do", () => {
    expect(read("w=200&h=x&fit=cover&q=900&dpr=99")).toEqual(inside(200, 0));
    expect(read("w=10&rect=500,500,10,10")).toEqual(inside(10, 0));
  });

  it("takes the last fitting value of what is repeated", () => {
    expect(read("w=50&h=50&fit=crop&fit=clip")).toEqual(inside(50, 50));
    expect(read("w=50&w=60&w=nonsense")).toEqual(inside(60, 0));
  });

  it("lets a rectangle beat a point", () => {
    const asked = "w=50&h=50&fit=crop&crop=focalpoint&fp-x=0.2&fp-y=0.7&fp-z=3";
    expect(read(`${asked}&rect=0,0,100,100`)).toEqual({
      crop: { left: 0, top: 0, width: 100, height: 100 },
      ...size(50, 50, "cover"),
    });
  });

  it("keeps the asset's own focus in view where the query names none", () => {
    const focused = { ...photo, focus };
    const cut = "w=50&h=50&fit=crop";
    expect(read(cut, focused)).toMatchObject({ keep: { focus } });
    expect(read(`${cut}&crop=focalpoint&fp-z=2`, focused)).toMatchObject({
      keep: { focus },
      zoom: 2,
    });
    expect(read("w=50&h=50", focused)?.keep).toBeUndefined();
    const follows = (query: string) =>
      readQueryGrammar(new URLSearchParams(query), webp)?.plan(focused)?.followsFocus;
    expect(follows(cut)).toBe(true);
    expect(follows(`${cut}&crop=focalpoint&fp-x=0.1`)).toBe(false);
    expect(follows("w=50")).toBe(false);
  });

  it("falls back to what is named, then to the file's own format, without WebP", () => {
    expect(read("auto=format&fm=png", photo, nothing)).toEqual({ format: "png" });
    expect(read("auto=format", photo, nothing)).toEqual({});
    const isNegotiated = (query: string) =>
      readQueryGrammar(new URLSearchParams(query), webp)?.isNegotiated;
    expect(isNegotiated("auto=format")).toBe(true);
    expect(isNegotiated("fm=webp")).toBe(false);
  });

  it("leaves everything but pictures of pixels as it is", () => {
    expect(read("w=50", { ...photo, kind: "vector", mime: "image/svg+xml" })).toBeNull();
    expect(read("w=50", { ...photo, kind: "video", mime: "video/mp4" })).toBeNull();
  });

  it("gives a plan that can be drawn, whatever is asked", () => {
    const names = ["w", "h", "dpr", "fit", "rect", "crop", "fp-x", "fp-y", "fp-z", "bg", "fm", "q"];
    const value = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.integer().map(String),
      fc.constantFrom("crop", "clip", "focalpoint", "webp", "0.5", "0.1,0.2,30,40", "9999999"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value)), (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, text]) => [name, text]));
        const plan = readQueryGrammar(query, webp)?.plan(photo)?.plan;
        if (!plan) return;
        const { width = 1, height = 1 } = plan.size ?? {};
        for (const side of [width, height]) {
          expect(Number.isInteger(side)).toBe(true);
          expect(side).toBeGreaterThanOrEqual(0);
          expect(side).toBeLessThanOrEqual(8192);
        }
        expect(width + height).toBeGreaterThan(0);
        if (!plan.crop) return;
        const { left, top, width: cropWidth, height: cropHeight } = plan.crop;
        expect(left + cropWidth).toBeLessThanOrEqual(400);
        expect(top + cropHeight).toBeLessThanOrEqual(300);
        expect(Math.min(cropWidth, cropHeight)).toBeGreaterThan(0);
      }),
    );
  });
});
