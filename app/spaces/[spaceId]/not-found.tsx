import { PageMissing } from "#components/space/page-missing.tsx";

/** Inside a space: the shell stays, so that one can go on from here. */
export default function MissingInSpace() {
  return <PageMissing />;
}
