import { Ban } from "lucide-react";

type DropRefusalProps = { refused: { refusal: string | null; top: number; left: number } | null };

/** Says under the row why what is dragged is not taken there. */
export function DropRefusal({ refused }: DropRefusalProps) {
  return (
    <div role="status">
      {refused && (
        <span
          className="pointer-events-none fixed z-50 flex max-w-64 items-center gap-1.5 rounded-sm border border-line-strong bg-raised px-2 py-1 text-sm shadow-overlay [&_svg]:size-3.5"
          style={{ top: refused.top, left: refused.left }}
        >
          <Ban aria-hidden />
          {refused.refusal}
        </span>
      )}
    </div>
  );
}
