"use client";

import { useEffect, useState } from "react";
import { useLatest } from "#components/ui/use-latest.ts";
import { readDroppedFiles } from "./read-dropped-files.ts";

type FileDrop = {
  /** What is under the pointer while files are dragged. */
  onOver: (target: EventTarget | null) => void;
  onFiles: (files: File[]) => void;
  onUnreadable: () => void;
};

/** Files dragged or pasted from outside into the whole window. Answers whether some are over it. */
export function useFileDrop(handlers: FileDrop): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useLatest(handlers);
  useEffect(() => {
    // Pictures dragged within the page look like files.
    let isInternal = false;
    // A drag enters what it comes to before it leaves where it was; over nothing, it has left.
    let entered: EventTarget[] = [];
    const end = () => {
      entered = [];
      setIsOver(false);
    };
    const take = (data: DataTransfer) => {
      readDroppedFiles(data).then(
        (files) => latest.current.onFiles(files),
        () => latest.current.onUnreadable(),
      );
    };
    const ofFiles = (act: (event: DragEvent, data: DataTransfer) => void) => (event: DragEvent) => {
      const data = event.dataTransfer;
      if (!isInternal && data?.types.includes("Files")) act(event, data);
    };
    const onEnter = ofFiles((event) => {
      event.preventDefault();
      if (event.target) entered.push(event.target);
      setIsOver(true);
    });
    const onOver = ofFiles((event, data) => {
      event.preventDefault();
      data.dropEffect = "copy";
      latest.current.onOver(event.target);
    });
    const onLeave = ofFiles((event) => {
      // What was taken off the page meanwhile never says that it was left.
      entered = entered.filter((one) => one !== event.target && isThere(one));
      if (entered.length === 0) setIsOver(false);
    });
    const onDrop = ofFiles((event, data) => {
      event.preventDefault();
      end();
      take(data);
    });
    const onPaste = (event: ClipboardEvent) => {
      if (event.clipboardData?.files.length) take(event.clipboardData);
    };
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener(
      "dragstart",
      () => {
        isInternal = true;
      },
      { signal, capture: true },
    );
    document.addEventListener(
      "dragend",
      () => {
        isInternal = false;
        end();
      },
      { signal, capture: true },
    );
    document.addEventListener("dragenter", onEnter, { signal });
    document.addEventListener("dragover", onOver, { signal });
    document.addEventListener("dragleave", onLeave, { signal });
    document.addEventListener("drop", onDrop, { signal });
    document.addEventListener("paste", onPaste, { signal });
    return () => controller.abort();
  }, [latest]);
  return isOver;
}

function isThere(target: EventTarget): boolean {
  return !(target instanceof Node) || target.isConnected;
}
