import type { ReactNode } from "react";

type PublicCardProps = {
  title: string;
  /** One or two sentences under the title. */
  intro?: ReactNode;
  children?: ReactNode;
};

/** The one thing on a page that needs no sign-in. */
export function PublicCard({ title, intro, children }: PublicCardProps) {
  return (
    <main className="mx-auto flex w-full max-w-100 flex-col gap-6 px-4 py-[max(2rem,14vh)]">
      <header className="flex flex-col gap-2">
        <p className="flex items-center gap-2 pb-4 font-semibold text-ink-2">
          <span
            aria-hidden
            className="grid size-5 place-items-center rounded-xs bg-accent text-xs text-accent-ink"
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
