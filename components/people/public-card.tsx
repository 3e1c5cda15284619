import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

type PublicCardProps = {
  title: string;
  /** One or two sentences under the title. */
  intro?: ReactNode;
  /** Has more than fits on a screen: begins higher, and is wider where there is room. */
  isLong?: boolean;
  children?: ReactNode;
};

/** The one thing on a page that needs no sign-in. */
export function PublicCard({ title, intro, isLong = false, children }: PublicCardProps) {
  return (
    <main
      className={classNames(
        "mx-auto flex w-full flex-col px-4",
        isLong
          ? "max-w-100 gap-8 py-[max(2rem,6vh)] min-[800px]:max-w-200"
          : "max-w-100 gap-6 py-[max(2rem,14vh)]",
      )}
    >
      <header className="flex flex-col gap-2">
        <p className="flex items-center gap-2 pb-4 font-semibold text-ink-2">
          <span
            aria-hidden
            className="grid size-5 place-items-center rounded-xs bg-accent text-xs text-accent-ink forced-color-adjust-none"
          >
            V
          </span>
          Vitrine
        </p>
        <h1 className="text-2xl font-semibold wrap-anywhere">{title}</h1>
        {intro && <div className="text-ink-2 wrap-anywhere">{intro}</div>}
      </header>
      {children}
    </main>
  );
}
