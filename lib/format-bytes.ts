const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

type FormatNumber = (
  value: number,
  options: { style: "unit"; unit: string; maximumFractionDigits: number },
) => string;

/** A size in the unit that fits, in steps of 1000: `formatBytes(6_100_000, format.number)` is "6.1 MB". */
export function formatBytes(bytes: number, formatNumber: FormatNumber): string {
  let value = bytes;
  let step = 0;
  while (value >= 999.5 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  return formatNumber(value, {
    style: "unit",
    unit: units[step] ?? "byte",
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  });
}
