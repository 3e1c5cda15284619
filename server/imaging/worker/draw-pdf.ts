import { readFile, stat } from "node:fs/promises";
import { pdfjsFile } from "./pdfjs-file.ts";
import { PreviewError } from "./preview-error.ts";

const mostBytes = 256 * 2 ** 20;
// A page is measured in points, 72 to the inch; it is drawn with 144 pixels to the inch.
const scale = 2;
const longestSide = 2400;

type PageSize = { width: number; height: number; pages: number };

/** The first page of a PDF as PNG on white, and how many there are. Throws `PreviewError`. */
export async function drawPdf(file: string): Promise<{ png: Buffer; pages: number }> {
  return withFirstPage(file, async (page, { width, height, pages }) => {
    const { createCanvas } = await import("@napi-rs/canvas");
    const canvas = createCanvas(width, height);
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: width / natural.width });
    // pdfjs is written for browsers; this canvas has what it draws with.
    await page.render({ canvas: canvas as never, viewport, background: "#ffffff" }).promise;
    return { png: await canvas.encode("png"), pages };
  });
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openPdf>>["document"]["getPage"]>>;

async function withFirstPage<Result>(
  file: string,
  use: (page: Page, size: PageSize) => Promise<Result>,
): Promise<Result> {
  if ((await stat(file)).size > mostBytes) throw new PreviewError("too_large");
  const { document, close } = await openPdf(file);
  try {
    const page = await document.getPage(1);
    const natural = page.getViewport({ scale });
    const fitting = Math.min(longestSide / Math.max(natural.width, natural.height), 1);
    const [width, height] = [natural.width, natural.height].map((side) =>
      Math.max(1, Math.round(side * fitting)),
    ) as [number, number];
    return await use(page, { width, height, pages: document.numPages });
  } catch (error) {
    throw error instanceof PreviewError ? error : new PreviewError("corrupt");
  } finally {
    await close();
  }
}

async function openPdf(file: string) {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = pdfjs.getDocument({
    data: new Uint8Array(await readFile(file)),
    // Everything it may need lies in its own package: it never asks a network.
    standardFontDataUrl: pdfjsFile("standard_fonts"),
    cMapUrl: pdfjsFile("cmaps"),
    wasmUrl: pdfjsFile("wasm"),
    iccUrl: pdfjsFile("iccs"),
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  });
  const document = await task.promise.catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new PreviewError(isLocked ? "protected" : "corrupt");
  });
  return { document, close: () => task.destroy() };
}
