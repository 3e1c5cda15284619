import { classNames } from "./class-names.ts";

export type ButtonVariant = "primary" | "default" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

const base = [
  "inline-flex shrink-0 items-center justify-center border font-medium whitespace-nowrap select-none transition-colors no-underline",
  "data-focus-visible:focus-ring focus-visible:focus-ring",
  "data-disabled:cursor-not-allowed data-disabled:border-line data-disabled:bg-panel data-disabled:text-ink-3 forced-colors:data-disabled:text-[GrayText]",
].join(" ");

/** "blocked" is a button that cannot be used now but takes focus to say why. */
type ButtonLook = ButtonVariant | "blocked";

const variants: Record<ButtonLook, string> = {
  primary:
    "forced-color-adjust-none border-transparent bg-accent text-accent-ink data-hovered:bg-accent-hover data-pressed:bg-accent-hover",
  default:
    "border-line-strong bg-raised text-ink data-hovered:bg-hover data-pressed:bg-hover aria-expanded:bg-hover",
  quiet:
    "border-transparent bg-transparent text-ink-2 data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-hover data-pressed:text-ink aria-expanded:bg-hover aria-expanded:text-ink",
  danger:
    "forced-color-adjust-none border-transparent bg-danger text-danger-ink data-hovered:bg-danger-hover data-pressed:bg-danger-hover",
  blocked: "cursor-not-allowed border-line bg-panel text-ink-3 forced-colors:text-[GrayText]",
};

const sizes: Record<ButtonSize, string> = {
  sm: "h-7 gap-1.5 rounded-sm px-2",
  md: "h-8 gap-1.5 rounded-md px-3",
  lg: "h-10 gap-2 rounded-md px-4 text-lg",
};

const squares: Record<ButtonSize, string> = {
  sm: "size-6 rounded-sm",
  md: "size-8 rounded-md",
  lg: "size-10 rounded-md",
};

/** Classes of a button with text. */
export function buttonStyle(variant: ButtonLook, size: ButtonSize, className?: string): string {
  return classNames(base, variants[variant], sizes[size], className);
}

/** A quiet icon that cannot be used is paler than its neighbours, not framed more than they are. */
const paleIcon =
  "data-disabled:border-transparent data-disabled:bg-transparent aria-disabled:border-transparent aria-disabled:bg-transparent";

/** Classes of a square button that shows only an icon (24, 32 or 40 px). */
export function iconButtonStyle(variant: ButtonLook, size: ButtonSize, className?: string): string {
  const isQuiet = variant === "quiet" || variant === "blocked";
  return classNames(base, variants[variant], squares[size], isQuiet && paleIcon, className);
}
