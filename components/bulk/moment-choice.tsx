"use client";

import { useTranslations } from "use-intl";
import { DateTimeField } from "#components/ui/date-time-field.tsx";
import { Radio } from "#components/ui/radio.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";

/** A time that is left alone, taken away, or set to what the person's own clock shows. */
export type Moment = { choice: "keep" | "clear" | "at"; local: string };

/** Milliseconds since 1970; null takes the time away, undefined leaves it alone. */
export function momentTime({ choice, local }: Moment): number | null | undefined {
  if (choice === "keep") return undefined;
  if (choice === "clear") return null;
  const time = new Date(local).getTime();
  return Number.isNaN(time) ? undefined : time;
}

type MomentChoiceProps = {
  label: string;
  /** What taking the time away means. */
  clearLabel: string;
  moment: Moment;
  onChange: (moment: Moment) => void;
};

export function MomentChoice({ label, clearLabel, moment, onChange }: MomentChoiceProps) {
  const t = useTranslations("bulk.schedule");
  return (
    <div className="flex flex-col gap-1">
      <RadioGroup
        label={label}
        value={moment.choice}
        onChange={(choice) => onChange({ ...moment, choice: choice as Moment["choice"] })}
      >
        <Radio value="keep">{t("keep")}</Radio>
        <Radio value="clear">{clearLabel}</Radio>
        <Radio value="at">{t("at")}</Radio>
      </RadioGroup>
      {moment.choice === "at" && (
        <DateTimeField
          label={label}
          hideLabel
          value={moment.local}
          onChange={(local) => onChange({ choice: "at", local })}
          className="ms-6"
        />
      )}
    </div>
  );
}
