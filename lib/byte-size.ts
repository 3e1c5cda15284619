const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** A number of bytes as people read it, in steps of 1000: `8.2 MB`, German `8,2 MB`. */
export function formatByteSize(bytes: number, locale: string): string {
  let step = 0;
  // Half a unit below the next one would be shown as 1000 of this one.
  while (step < units.length - 1 && bytes / 1000 ** step >= 999.5) step += 1;
  const amount = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step < 2 || amount >= 100 ? 0 : 1,
  }).format(amount);
}
