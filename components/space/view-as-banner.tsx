"use client";

import { lazyPart } from "#components/ui/lazy-part.tsx";
import { useSpace } from "./space-context.tsx";

const ViewAsBar = lazyPart(() => import("./view-as-bar.tsx").then((file) => file.ViewAsBar), {
  takesFocus: false,
});

/** Reminds an admin that they look as another role. */
export function ViewAsBanner() {
  const { actor } = useSpace();
  return actor.kind === "user" && actor.isLookingAs && <ViewAsBar />;
}
