"use client";

import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { HeldKeys } from "./held-keys.tsx";

type LazyPart<Props> = ((props: Props) => ReactNode) & {
  /** Begins to load, when it is likely to be wanted: the pointer or the focus is on its button. */
  preload: () => void;
};

type LazyPartOptions = {
  takesFocus?: boolean;
  holdsTab?: boolean;
  /** Stands there while there is no network to load the part from. */
  offline?: () => ReactNode;
};

/**
 * A part of the screen whose code is loaded when it is first drawn. Keys pressed meanwhile reach
 * it, unless it leaves the focus where it is; Tab, where it does something of its own with it.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { takesFocus = true, holdsTab = false, offline = Nothing }: LazyPartOptions = {},
): LazyPart<Props> {
  const begin = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        if (navigator.onLine) throw error;
        // Without a network the page stays, with all that is typed, and tries again later.
        Part = begin();
        return { default: offline };
      }
    });
  let Part = begin();
  const show = (props: Props) => {
    const Current = Part;
    return (
      <Suspense fallback={takesFocus && <HeldKeys holdsTab={holdsTab} />}>
        <Current {...props} />
      </Suspense>
    );
  };
  return Object.assign(show, {
    // A failure is told when the part is drawn.
    preload: () => void load().catch(() => {}),
  });
}

function Nothing(): ReactNode {
  return null;
}
