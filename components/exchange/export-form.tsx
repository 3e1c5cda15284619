"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { downloadByForm } from "#components/bulk/download-by-form.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { Radio } from "#components/ui/radio.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { useChosenTarget } from "./chosen-target.ts";
import { ExportTarget, type ExportWhat } from "./export-target.tsx";
import { exportTarget } from "./export-what.ts";

type Format = "csv" | "xliff";

/** What goes out: which assets, which texts, in which format. */
export function ExportForm() {
  const t = useTranslations("exchange.out");
  const { actor, fields, languages, space } = useSpace();
  const chosen = useChosenTarget(actor.spaceId);
  const others = languages.filter(({ code }) => code !== space.defaultLanguage);
  const [chosenWhat, setWhat] = useState<ExportWhat | null>(null);
  const what = chosenWhat ?? { kind: chosen ? "chosen" : "everything" };
  const [format, setFormat] = useState<Format>("csv");
  const [fieldKeys, setFieldKeys] = useState(() => fields.map(({ key }) => key));
  const [codes, setCodes] = useState(() => languages.map(({ code }) => code));
  const [source, setSource] = useState(space.defaultLanguage);
  const [language, setLanguage] = useState(others[0]?.code ?? space.defaultLanguage);
  const [delimiter, setDelimiter] = useState(",");
  const [hasBom, setHasBom] = useState(true);
  const translated = fields.filter((field) => field.translatable);
  const shownFields = format === "csv" ? fields : translated;
  const chosenFields = shownFields.filter(({ key }) => fieldKeys.includes(key));
  const needsLanguage = chosenFields.some((field) => field.translatable);
  const reason =
    chosenFields.length === 0
      ? t("chooseField")
      : format === "csv" && needsLanguage && codes.length === 0
        ? t("chooseLanguage")
        : format === "xliff" && source === language
          ? t("sameLanguage")
          : undefined;
  const download = () =>
    downloadByForm(`/ui/spaces/${actor.spaceId}/texts/export`, {
      target: JSON.stringify(exportTarget(what, chosen, chosenFields[0]?.key ?? "alt", language)),
      format,
      fields: chosenFields.map(({ key }) => key).join(","),
      ...(format === "csv"
        ? { languages: codes.join(","), delimiter, bom: hasBom ? "yes" : "no" }
        : { source, language }),
    });
  const languageOptions = languages.map(({ code, name }) => ({ id: code, label: name }));
  return (
    <section aria-labelledby="export-title" className="flex flex-col gap-5">
      <h2 id="export-title" className="text-lg font-semibold">
        {t("title")}
      </h2>
      <div className="grid gap-6 sm:grid-cols-2">
        <ExportTarget what={what} onChange={setWhat} chosen={chosen} isXliff={format === "xliff"} />
        <RadioGroup
          label={t("format")}
          value={format}
          onChange={(value) => {
            setFormat(value as Format);
            if (value === "csv" && what.kind === "missing") setWhat({ kind: "everything" });
          }}
        >
          <Radio value="csv" description={t("csvText")}>
            {t("csv")}
          </Radio>
          <Radio value="xliff" description={t("xliffText")}>
            {t("xliff")}
          </Radio>
        </RadioGroup>
        <CheckboxGroup label={t("fields")} value={fieldKeys} onChange={setFieldKeys}>
          {shownFields.map(({ key, name }) => (
            <Checkbox key={key} value={key}>
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
        {format === "csv" ? (
          <CheckboxGroup label={t("languages")} value={codes} onChange={setCodes}>
            {languages.map(({ code, name }) => (
              <Checkbox key={code} value={code}>
                {name}
              </Checkbox>
            ))}
          </CheckboxGroup>
        ) : (
          <div className="flex flex-col gap-3">
            <Select
              label={t("from")}
              options={languageOptions}
              value={source}
              onChange={(key) => setSource(String(key))}
            />
            <Select
              label={t("to")}
              options={languageOptions}
              value={language}
              onChange={(key) => setLanguage(String(key))}
            />
          </div>
        )}
        {format === "csv" && (
          <div className="flex flex-col gap-3 sm:col-span-2 sm:flex-row sm:items-end sm:gap-6">
            <Select
              label={t("delimiter")}
              className="sm:w-72"
              options={[
                { id: ",", label: t("comma") },
                { id: ";", label: t("semicolon") },
                { id: "\t", label: t("tab") },
              ]}
              value={delimiter}
              onChange={(key) => setDelimiter(String(key))}
            />
            <Checkbox isSelected={hasBom} onChange={setHasBom}>
              {t("bom")}
            </Checkbox>
          </div>
        )}
      </div>
      <Button
        variant="primary"
        icon={<Download />}
        onPress={download}
        disabledReason={reason}
        className="self-start"
      >
        {t("download")}
      </Button>
    </section>
  );
}
