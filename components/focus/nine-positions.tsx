"use client";

import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { pixelAt } from "./move-focus.ts";
import type { FocusDraft } from "./use-focus-draft.ts";

/** The middles of the nine parts of a picture, row by row. */
const positions = [
  { id: "topLeft", column: 0, row: 0 },
  { id: "top", column: 1, row: 0 },
  { id: "topRight", column: 2, row: 0 },
  { id: "left", column: 0, row: 1 },
  { id: "middle", column: 1, row: 1 },
  { id: "right", column: 2, row: 1 },
  { id: "bottomLeft", column: 0, row: 2 },
  { id: "bottom", column: 1, row: 2 },
  { id: "bottomRight", column: 2, row: 2 },
] as const;

type NinePositionsProps = { draft: FocusDraft; isReadOnly: boolean };

/** Nine buttons laid out like the picture; the one whose part holds the focus is marked. */
export function NinePositions({ draft, isReadOnly }: NinePositionsProps) {
  const t = useTranslations("asset.focus");
  const { anchor, focus, picture } = draft;
  const partOf = (pixel: number, side: number) => Math.min(2, Math.floor((pixel / side) * 3));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div role="group" aria-label={t("presets")} className="grid w-22 grid-cols-3 gap-1">
      {positions.map(({ id, column, row }) => {
        const isHere =
          focus !== null &&
          partOf(anchor.x, picture.width) === column &&
          partOf(anchor.y, picture.height) === row;
        return (
          <IconButton
            key={id}
            size="sm"
            variant="default"
            label={t(`nine.${id}`)}
            isDisabled={isReadOnly}
            aria-pressed={isHere}
            className={classNames("w-7!", isHere && "border-accent! bg-accent-soft!")}
            icon={
              <span
                className={classNames("size-1.25 rounded-full", isHere ? "bg-accent" : "bg-edge")}
              />
            }
            onPress={() =>
              draft.moveTo({
                x: pixelAt((column * 2 + 1) * (100 / 6), picture.width),
                y: pixelAt((row * 2 + 1) * (100 / 6), picture.height),
              })
            }
          />
        );
      })}
    </div>
  );
}
