import type { ReactNode } from "react";

type FormSectionProps = {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** Buttons under the fields, the main one first. */
  actions?: ReactNode;
};

/** A titled group of fields; title beside the fields where there is room. */
export function FormSection({ title, description, children, actions }: FormSectionProps) {
  return (
    <section className="grid gap-x-8 gap-y-4 border-b py-6 first:pt-0 last:border-b-0 md:grid-cols-[minmax(0,14rem)_minmax(0,36rem)]">
      <header>
        <h2 className="font-semibold">{title}</h2>
        {description && <div className="pt-1 text-sm text-ink-3">{description}</div>}
      </header>
      <div className="flex min-w-0 flex-col gap-4">
        {children}
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </section>
  );
}
