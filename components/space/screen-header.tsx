import type { ReactNode } from "react";

type ScreenHeaderProps = { title: string; intro?: string; actions?: ReactNode };

/** Title of a screen, with its main button. It stands at the same height without one. */
export function ScreenHeader({ title, intro, actions }: ScreenHeaderProps) {
  return (
    <header className="flex flex-col gap-1">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-xl font-semibold">{title}</h1>
        {actions}
      </div>
      {intro && <p className="max-w-160 text-ink-2">{intro}</p>}
    </header>
  );
}
