export type RangeAnswer = { start: number; end: number } | "whole" | "unsatisfiable";

/**
 * What a Range header asks for of an object of `size` bytes (RFC 9110, 14.2). Several ranges and
 * forms we do not know are answered with the whole, as the RFC allows.
 */
export function readByteRange(header: string | undefined, size: number): RangeAnswer {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return "whole";
  if (match[1] === "") {
    const length = Number(match[2]);
    if (length === 0 || size === 0) return "unsatisfiable";
    return { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (start >= size) return "unsatisfiable";
  return end < start ? "whole" : { start, end };
}
