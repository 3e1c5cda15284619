"use client";

import { Maximize, Minus, Plus, X } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import type { Asset } from "#lib/asset.ts";
import { renditionPath } from "#lib/delivery-path.ts";
import { useRemembered } from "./use-remembered.ts";
import { ZoomPan } from "./zoom-pan.tsx";
import { fitScale, keptInside, nextScale, type Size, type ZoomView, zoomAt } from "./zoom-view.ts";

type ZoomDialogProps = {
  asset: Asset;
  size: Size;
  /** What the picture shows, in the language being edited. */
  alt: { text: string; language: string };
  onClose: () => void;
};

const grounds = {
  chequered: "checkerboard",
  white: "bg-[#ffffff]",
  black: "bg-[#000000]",
} as const;
type Ground = keyof typeof grounds;

/** How far one key or button moves the picture, in pixels of the screen. */
const step = 80;

/** A picture over the whole screen, to be looked at closely: sized, moved, on a ground of choice. */
export function ZoomDialog({ asset, size, alt, onClose }: ZoomDialogProps) {
  const t = useTranslations("drawer.zoom");
  const { space } = useSpace();
  const area = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  // Null: as large as fits, also when the window changes.
  const [chosen, setChosen] = useState<ZoomView | null>(null);
  const [remembered, setGround] = useRemembered("vitrine:zoom-ground", "chequered");
  const ground: Ground = remembered in grounds ? (remembered as Ground) : "chequered";
  const fit: ZoomView = { scale: fitScale(size, room), x: 0, y: 0 };
  const view = keptInside(chosen ?? fit, size, room);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const zoom = (scale: number, point?: { x: number; y: number }) =>
    setChosen(keptInside(zoomAt(view, scale, point), size, room));
  const move = (x: number, y: number) =>
    setChosen(keptInside({ ...view, x: view.x + x, y: view.y + y }, size, room));
  const act = (key: string): boolean => {
    if (key === "ArrowLeft") move(step, 0);
    else if (key === "ArrowRight") move(-step, 0);
    else if (key === "ArrowUp") move(0, step);
    else if (key === "ArrowDown") move(0, -step);
    else if (key === "+" || key === "=") zoom(nextScale(view.scale, 1));
    else if (key === "-") zoom(nextScale(view.scale, -1));
    else if (key === "0") setChosen(null);
    else if (key === "1") zoom(1);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const drag = useDrag(move);
  const isSeeThrough = asset.file.hasAlpha || asset.kind === "vector";
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="fixed inset-0 z-40 bg-bg"
    >
      <Modal className="size-full">
        <Dialog
          aria-label={t("title", { name: asset.name })}
          className="flex size-full flex-col outline-none"
        >
          <header className="relative flex flex-wrap items-center gap-x-2 gap-y-1 border-b py-2 ps-4 pe-2">
            <h2 className="min-w-0 flex-1 basis-24 truncate font-semibold max-sm:basis-full max-sm:py-1.5 max-sm:pe-10">
              {asset.name}
            </h2>
            {isSeeThrough && (
              <SegmentedControl
                label={t("ground")}
                value={ground}
                onChange={setGround}
                segments={[
                  { id: "chequered", label: t("chequered") },
                  { id: "white", label: t("white") },
                  { id: "black", label: t("black") },
                ]}
              />
            )}
            <IconButton
              label={t("smaller")}
              shortcut="−"
              icon={<Minus />}
              onPress={() => zoom(nextScale(view.scale, -1))}
            />
            <output className="min-w-12 text-center tabular-nums">
              {t("scale", { percent: Math.round(view.scale * 100) })}
            </output>
            <IconButton
              label={t("larger")}
              shortcut="+"
              icon={<Plus />}
              onPress={() => zoom(nextScale(view.scale, 1))}
            />
            <Button size="sm" icon={<Maximize />} onPress={() => setChosen(null)}>
              {t("fit")}
            </Button>
            <Button size="sm" onPress={() => zoom(1)}>
              {t("actual")}
            </Button>
            <IconButton
              label={t("close")}
              shortcut="Esc"
              icon={<X />}
              onPress={onClose}
              // In its corner also where the other buttons stand in a second row.
              className="max-sm:absolute max-sm:end-2 max-sm:top-2"
            />
          </header>
          <div className="relative min-h-0 flex-1">
            <div
              ref={area}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by the arrow keys
              tabIndex={0}
              role="application"
              aria-label={t("area")}
              onKeyDown={onKeyDown}
              {...drag}
              onWheel={(event) => {
                const box = event.currentTarget.getBoundingClientRect();
                zoom(nextScale(view.scale, event.deltaY < 0 ? 1 : -1), {
                  x: event.clientX - box.left - box.width / 2,
                  y: event.clientY - box.top - box.height / 2,
                });
              }}
              className={classNames(
                "absolute inset-0 cursor-grab touch-none overflow-hidden bg-panel outline-none select-none focus-visible:focus-ring-inset active:cursor-grabbing",
              )}
            >
              {/* biome-ignore lint/performance/noImgElement: a rendition, made and cached by delivery */}
              <img
                src={renditionPath(asset, Math.min(size.width, 4096), 0)}
                alt={alt.text}
                lang={alt.language || space.defaultLanguage}
                draggable={false}
                className={classNames(
                  "absolute top-1/2 left-1/2 max-w-none",
                  isSeeThrough && grounds[ground],
                )}
                style={{
                  width: size.width * view.scale,
                  height: size.height * view.scale,
                  transform: `translate(-50%, -50%) translate(${view.x}px, ${view.y}px)`,
                  imageRendering: view.scale > 2 ? "pixelated" : undefined,
                }}
              />
            </div>
            <ZoomPan onMove={move} step={step} isNeeded={view.scale > fit.scale * 1.01} />
          </div>
          <p className="border-t px-4 py-1.5 text-sm text-ink-3 max-sm:hidden">{t("hint")}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useDrag(move: (x: number, y: number) => void) {
  const last = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      if (!last.current) return;
      move(event.clientX - last.current.x, event.clientY - last.current.y);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: () => {
      last.current = null;
    },
    onPointerCancel: () => {
      last.current = null;
    },
  };
}
