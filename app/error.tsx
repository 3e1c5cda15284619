"use client";

import { PageBroken, type PageBrokenProps } from "#components/space/page-broken.tsx";

/** A page outside every space, or a shell, that could not be shown. */
export default function ErrorPage(props: PageBrokenProps) {
  return (
    <main className="grid min-h-dvh place-items-center">
      <PageBroken {...props} />
    </main>
  );
}
