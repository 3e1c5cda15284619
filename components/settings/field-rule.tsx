"use client";

import { CircleCheck, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { TextField } from "#components/ui/text-field.tsx";
import { longestPattern, patternProblem } from "#lib/field-pattern.ts";

type FieldRuleProps = {
  pattern: string;
  sentence: string;
  onPatternChange: (pattern: string) => void;
  onSentenceChange: (sentence: string) => void;
  error?: string | undefined;
};

/** The rule of a field, the sentence that goes with it, and a place to try it. */
export function FieldRule({
  pattern,
  sentence,
  onPatternChange,
  onSentenceChange,
  error,
}: FieldRuleProps) {
  const t = useTranslations("settings.fields");
  const [trial, setTrial] = useState("");
  const problem = pattern === "" ? null : patternProblem(pattern);
  const problemText = {
    pattern_broken: t("ruleBroken"),
    pattern_slow: t("ruleSlow"),
    pattern_too_long: t("ruleTooLong", { longest: longestPattern }),
  };
  return (
    <>
      <TextField
        label={t("rule")}
        description={t("ruleHint")}
        error={problem ? problemText[problem] : error}
        spellCheck="false"
        autoComplete="off"
        value={pattern}
        onChange={onPatternChange}
      />
      {pattern !== "" && (
        <>
          <TextField
            label={t("ruleSentence")}
            description={t("ruleSentenceHint")}
            value={sentence}
            onChange={onSentenceChange}
          />
          {!problem && (
            <div className="flex flex-col gap-1">
              <TextField
                label={t("tryIt")}
                description={t("tryItHint")}
                autoComplete="off"
                value={trial}
                onChange={setTrial}
              />
              <TrialResult pattern={pattern} trial={trial} sentence={sentence} />
            </div>
          )}
        </>
      )}
    </>
  );
}

function TrialResult({
  pattern,
  trial,
  sentence,
}: Record<"pattern" | "trial" | "sentence", string>) {
  const t = useTranslations("settings.fields");
  const fits = new RegExp(`^(?:${pattern})$`, "u").test(trial);
  return (
    <p role="status" className="flex min-h-4 items-center gap-1 text-sm">
      {trial !== "" &&
        (fits ? (
          <>
            <CircleCheck className="size-3.5 text-ok" />
            {t("tryFits")}
          </>
        ) : (
          <>
            <TriangleAlert className="size-3.5 text-warn" />
            {sentence || t("tryFails")}
          </>
        ))}
    </p>
  );
}
