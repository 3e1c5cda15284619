type ColorDotProps = {
  /** Any CSS colour. */
  color: string;
};

/** A small dot in a free colour; decoration only, so the text beside it must say the same. */
export function ColorDot({ color }: ColorDotProps) {
  return (
    <span
      aria-hidden
      className="inline-block size-2 shrink-0 rounded-full forced-color-adjust-none"
      style={{ background: color }}
    />
  );
}
