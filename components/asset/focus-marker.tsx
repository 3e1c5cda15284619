import { classNames } from "#components/ui/class-names.ts";

type FocusMarkerProps = {
  /** Where its middle stands, in percent of the picture. */
  x: number;
  y: number;
  size?: "sm" | "lg";
  /** Nothing is set yet: shown fainter, in the middle. */
  isFaint?: boolean;
  /** Nobody has accepted it yet: dashed. */
  isSuggested?: boolean;
  /** The keyboard is on it. */
  isFocused?: boolean;
};

/** Where the focus lies: a white ring between two dark ones, so that it is seen on any picture. */
export function FocusMarker({
  x,
  y,
  size = "sm",
  isFaint,
  isSuggested,
  isFocused,
}: FocusMarkerProps) {
  const isLarge = size === "lg";
  return (
    <span
      aria-hidden
      className={classNames(
        "pointer-events-none absolute -translate-1/2 rounded-full border-2 border-on-picture forced-color-adjust-none",
        isLarge ? "size-10" : "size-6.5",
        (isFaint || isSuggested) && "border-dashed",
        isFaint && "opacity-80",
        isFocused && "outline-3 outline-offset-3 outline-[#8ab4ff]",
      )}
      style={{
        left: `${x}%`,
        top: `${y}%`,
        boxShadow: "0 0 0 2px rgb(20 20 19 / 0.75), inset 0 0 0 2px rgb(20 20 19 / 0.75)",
      }}
    >
      {isLarge ? (
        <>
          <span className={`${bar} inset-x-2 top-1/2 h-0.5 -translate-y-1/2`} />
          <span className={`${bar} inset-y-2 left-1/2 w-0.5 -translate-x-1/2`} />
        </>
      ) : (
        <span className={`${bar} inset-[35%] rounded-full`} />
      )}
    </span>
  );
}

const bar = "absolute bg-on-picture shadow-[0_0_0_1px_rgb(20_20_19_/_0.7)]";
