"use client";

import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

type GapButtonsProps = {
  isReadOnly: boolean;
  isFirst: boolean;
  hasDecorative: boolean;
  isStale: boolean;
  onSave: () => void;
  onSkip: () => void;
  onBack: () => void;
  onDecorative: () => void;
  onStillRight: () => void;
};

/** What one may do with a step, each with its key. */
export function GapButtons(props: GapButtonsProps) {
  const t = useTranslations("gaps.queue");
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" isDisabled={props.isReadOnly} onPress={props.onSave}>
          {t("save")}
        </Button>
        {props.isStale && (
          <Button isDisabled={props.isReadOnly} onPress={props.onStillRight}>
            {t("stillRight")}
          </Button>
        )}
        <Button onPress={props.onSkip}>
          {t("skip")} <Kbd>PageDown</Kbd>
        </Button>
        <Button isDisabled={props.isFirst} onPress={props.onBack}>
          {t("previous")} <Kbd>PageUp</Kbd>
        </Button>
      </div>
      {props.hasDecorative && (
        <div className="flex flex-col items-start gap-1 border-t pt-3">
          <Button isDisabled={props.isReadOnly} onPress={props.onDecorative}>
            {t("decorative")} <Kbd>Ctrl+E</Kbd>
          </Button>
          <p className="text-sm text-ink-3">{t("decorativeHint")}</p>
        </div>
      )}
    </div>
  );
}
