import { LoaderCircle } from "lucide-react";
import { classNames } from "./class-names.ts";

type SpinnerProps = {
  /** What is being waited for. Leave out where the surrounding control says it already. */
  label?: string;
  className?: string;
};

/** Something is going on and its length is not known. */
export function Spinner({ label, className }: SpinnerProps) {
  const icon = <LoaderCircle aria-hidden className={classNames("animate-spin", className)} />;
  if (!label) return icon;
  return (
    <span role="status" className="inline-flex items-center gap-2 text-ink-2">
      {icon}
      {label}
    </span>
  );
}
