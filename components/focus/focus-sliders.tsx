"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { type FocusAxis, moveByKey } from "./focus-keys.ts";
import { percentOf, pixelAt } from "./move-focus.ts";
import type { FocusDraft } from "./use-focus-draft.ts";
import { useFocusWords } from "./use-focus-words.ts";

type FocusSlidersProps = {
  draft: FocusDraft;
  isReadOnly: boolean;
  onFocusChange: (isFocused: boolean) => void;
  onSave: () => void;
  onLeave: () => void;
};

/**
 * The marker for keyboards and screen readers: a slider for each side, of which one is in the
 * order of the Tab key. The arrows of the other side go over to it.
 */
export function FocusSliders({
  draft,
  isReadOnly,
  onFocusChange,
  onSave,
  onLeave,
}: FocusSlidersProps) {
  const t = useTranslations("asset.focus");
  const { position } = useFocusWords(draft);
  const [axis, setAxis] = useState<FocusAxis>("x");
  const inputs = useRef<Partial<Record<FocusAxis, HTMLInputElement | null>>>({});
  const id = useId();
  const { anchor, picture } = draft;
  // Whoever opens the picker by a key goes on with the arrows.
  useEffect(() => inputs.current.x?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") onSave();
    else if (event.key === "Escape") {
      if (draft.isChanged) draft.revert();
      else onLeave();
    } else if (isReadOnly) return;
    else if (event.key === "Delete" || event.key === "Backspace") draft.set(null);
    else if (event.key.toLowerCase() === "c")
      draft.moveTo({ x: picture.width / 2, y: picture.height / 2 });
    else {
      const move = moveByKey(anchor, event, picture);
      if (!move) return;
      draft.moveTo(move.point, "keys");
      setAxis(move.axis);
      inputs.current[move.axis]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const common = {
    min: 0,
    max: 100,
    step: "any",
    "aria-readonly": isReadOnly,
    "aria-roledescription": t("slider"),
    "aria-valuetext": position,
    "aria-describedby": `${id}-hint`,
    onKeyDown,
    onFocus: () => onFocusChange(true),
    onBlur: () => onFocusChange(false),
    // In the middle of the picture for screen readers that show it; the mouse has the picture.
    className: "pointer-events-none absolute inset-0 m-auto h-6 w-24 opacity-0",
  } as const;
  return (
    <>
      <input
        type="range"
        {...common}
        ref={(input) => {
          inputs.current.x = input;
        }}
        tabIndex={axis === "x" ? 0 : -1}
        aria-label={t("horizontal")}
        aria-orientation="horizontal"
        value={percentOf(anchor.x, picture.width)}
        onChange={(event) =>
          draft.moveTo(
            { x: pixelAt(Number(event.target.value), picture.width), y: anchor.y },
            "keys",
          )
        }
      />
      <input
        type="range"
        {...common}
        ref={(input) => {
          inputs.current.y = input;
        }}
        tabIndex={axis === "y" ? 0 : -1}
        aria-label={t("vertical")}
        aria-orientation="vertical"
        value={percentOf(anchor.y, picture.height)}
        onChange={(event) =>
          draft.moveTo(
            { x: anchor.x, y: pixelAt(Number(event.target.value), picture.height) },
            "keys",
          )
        }
      />
      <span id={`${id}-hint`} className="sr-only">
        {t("hint")}
      </span>
    </>
  );
}
