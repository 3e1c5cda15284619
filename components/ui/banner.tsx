import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const looks = {
  info: { Icon: Info, style: "bg-accent-soft [&>.lucide]:text-accent" },
  ok: { Icon: CircleCheck, style: "bg-ok-soft [&>.lucide]:text-ok" },
  warn: { Icon: TriangleAlert, style: "bg-warn-soft [&>.lucide]:text-warn" },
  error: { Icon: CircleAlert, style: "bg-danger-soft [&>.lucide]:text-danger" },
};

type BannerProps = {
  tone?: keyof typeof looks;
  /** A lucide icon that says more than that of the tone. */
  icon?: ReactNode;
  title?: string;
  children?: ReactNode;
  /** Small buttons; they go below the text where there is no room beside it. */
  actions?: ReactNode;
  /** Reads it out when it appears: politely, or at once for `error`. */
  isLive?: boolean;
  /** For placement only. */
  className?: string;
};

/** A message that stays with what it is about. */
export function Banner({
  tone = "info",
  icon,
  title,
  children,
  actions,
  isLive = false,
  className,
}: BannerProps) {
  const { Icon, style } = looks[tone];
  return (
    <div
      role={isLive ? (tone === "error" ? "alert" : "status") : undefined}
      className={classNames(
        "flex items-start gap-2 rounded-md [&>.lucide]:mt-0.5 border border-transparent px-3 py-2 text-ink",
        style,
        className,
      )}
    >
      {icon ?? <Icon />}
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-48">
          {title && <p className="font-medium">{title}</p>}
          {children && <div>{children}</div>}
        </div>
        {actions && <div className="-my-1 flex flex-wrap gap-1">{actions}</div>}
      </div>
    </div>
  );
}
