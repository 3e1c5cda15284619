"use client";

import { useEffect } from "react";

type HeldKey = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "shiftKey" | "altKey" | "metaKey">;

/**
 * Stands in for a part that is still being loaded: what is typed meanwhile is kept, and given to
 * what has the focus once the part is there. Tab only where the part knows it (`holdsTab`): what
 * the browser does with it cannot be done again.
 */
export function HeldKeys({ holdsTab }: { holdsTab: boolean }) {
  useEffect(() => holdKeys(holdsTab), [holdsTab]);
  return null;
}

function holdKeys(holdsTab: boolean): () => void {
  const held: HeldKey[] = [];
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab moves the focus as ever, and what is loaded takes it when it comes.
    const isLeft = event.key === "Tab" && !holdsTab;
    if (!event.isTrusted || isLeft || isModifier(event.key)) return;
    const { key, code, ctrlKey, shiftKey, altKey, metaKey } = event;
    held.push({ key, code, ctrlKey, shiftKey, altKey, metaKey });
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
  return () => {
    // What has come takes the focus within two frames; until then keys keep their order.
    requestAnimationFrame(() =>
      requestAnimationFrame(async () => {
        for (let key = held.shift(); key; key = held.shift()) {
          giveKey(key);
          // What the key changed is drawn before the next one comes, as between two real ones.
          await Promise.resolve();
        }
        window.removeEventListener("keydown", onKeyDown, { capture: true });
      }),
    );
  };
}

function isModifier(key: string): boolean {
  return key === "Shift" || key === "Control" || key === "Alt" || key === "Meta";
}

/** Does what the browser would have done had the key been pressed now. */
function giveKey(key: HeldKey): void {
  const target = document.activeElement ?? document.body;
  const init = { ...key, bubbles: true, cancelable: true };
  const isTaken = !target.dispatchEvent(new KeyboardEvent("keydown", init));
  const isPlain = !key.ctrlKey && !key.metaKey && !key.altKey;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isTaken && isPlain && isField) {
    // The one way to write into a field that its undo and React both hear of.
    if (key.key.length === 1) document.execCommand("insertText", false, key.key);
    else if (key.key === "Backspace") document.execCommand("delete");
    else if (key.key === "Enter" && target instanceof HTMLInputElement)
      target.form?.requestSubmit();
  }
  target.dispatchEvent(new KeyboardEvent("keyup", init));
}
