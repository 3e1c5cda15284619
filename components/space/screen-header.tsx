import type { ReactNode } from "react";

type ScreenHeaderProps = { title: string; intro?: string; actions?: ReactNode };

/** Title of a settings screen, with its main button. */
export function ScreenHeader({ title, intro, actions }: ScreenHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-xl font-semibold">{title}</h1>
        {intro && <p className="text-ink-2">{intro}</p>}
      </div>
      {actions}
    </header>
  );
}
