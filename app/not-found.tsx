import { PageMissing } from "#components/space/page-missing.tsx";

/** An address outside every space that leads nowhere. */
export default function NotFoundPage() {
  return (
    <main className="grid min-h-dvh place-items-center">
      <PageMissing />
    </main>
  );
}
