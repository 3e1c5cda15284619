"use client";

import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { TableColumn } from "#lib/table-view.ts";
import { useColumnName } from "./use-column-name.ts";
import { WidthSlider } from "./width-slider.tsx";

type ColumnChoiceProps = {
  column: TableColumn;
  /** Among those shown; -1 when it is not. */
  place: number;
  /** How many are shown. */
  count: number;
  isDragged: boolean;
  onShow: (isShown: boolean) => void;
  onMove: (place: number) => void;
  onDragStart: () => void;
  onDragEnd: () => void;
  /** Another one was dropped on it. */
  onDrop: () => void;
};

/** A column in the options of the table: whether it is shown, where, and how wide. */
export function ColumnChoice(props: ColumnChoiceProps) {
  const { column, place, count, isDragged, onShow, onMove } = props;
  const t = useTranslations("columns");
  const name = useColumnName()(column);
  const [isOver, setIsOver] = useState(false);
  const isShown = place >= 0;
  return (
    <li
      data-column-choice={column}
      onDragOver={(event) => {
        if (!isShown || !event.dataTransfer.types.includes("application/x-vitrine-column")) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        props.onDrop();
      }}
      className={classNames(
        "flex min-h-8 items-center gap-2 rounded-sm",
        isShown && "col-span-2",
        isDragged && "opacity-50",
        isOver && "bg-accent-soft",
      )}
    >
      {/* The grip alone: the sliders beside it are dragged too. */}
      <span
        aria-hidden
        data-column-grip={column}
        draggable={isShown}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = "move";
          // Some browsers drag nothing that carries nothing.
          event.dataTransfer.setData("application/x-vitrine-column", column);
          props.onDragStart();
        }}
        onDragEnd={props.onDragEnd}
        className={classNames(
          "grid size-6 shrink-0 place-items-center text-ink-3",
          isShown ? "cursor-grab" : "invisible",
        )}
      >
        <GripVertical className="size-4" />
      </span>
      <Checkbox isSelected={isShown} onChange={onShow} className="min-w-0 flex-1">
        <span className="line-clamp-2 wrap-anywhere">{name}</span>
      </Checkbox>
      {isShown && (
        <>
          <WidthSlider column={column} />
          <span className="flex w-13 gap-1">
            <MoveButton
              label={t("up", { name })}
              isBlocked={place === 0}
              onPress={() => onMove(place - 1)}
            >
              <ArrowUp />
            </MoveButton>
            <MoveButton
              label={t("down", { name })}
              isBlocked={place === count - 1}
              onPress={() => onMove(place + 1)}
            >
              <ArrowDown />
            </MoveButton>
          </span>
        </>
      )}
    </li>
  );
}

type MoveButtonProps = {
  label: string;
  isBlocked: boolean;
  onPress: () => void;
  children: ReactNode;
};

/** Stays focusable at the end of its way, so that whoever moves a column by keys keeps the focus. */
function MoveButton({ label, isBlocked, onPress, children }: MoveButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isBlocked}
      onClick={() => !isBlocked && onPress()}
      className="grid size-6 place-items-center rounded-sm text-ink-2 hover:bg-hover focus-visible:focus-ring aria-disabled:text-ink-3 aria-disabled:opacity-50 [&_.lucide]:size-4"
    >
      {children}
    </button>
  );
}
