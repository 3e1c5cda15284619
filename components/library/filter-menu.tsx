"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { ChipButton } from "#components/ui/chip-button.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { assetKinds } from "#lib/asset.ts";
import { ClassificationFilters } from "./classification-filters.tsx";
import { useMissingText } from "./use-filters.ts";
import { useLibraryAddress } from "./use-library-address.ts";

/** All filters in one panel; each applies at once, so that the list shows what it does. */
export function FilterMenu() {
  const t = useTranslations("library.filter");
  return (
    <Popover
      label={t("title")}
      trigger={
        <ChipButton>
          <Plus className="size-3" />
          {t("add")}
        </ChipButton>
      }
    >
      <div className="flex w-72 max-w-full flex-col gap-4">
        <KindFilter />
        <TagFilter />
        <ClassificationFilters />
        <StateFilters />
      </div>
    </Popover>
  );
}

function KindFilter() {
  const t = useTranslations();
  const { search, change } = useLibraryAddress();
  return (
    <CheckboxGroup
      label={t("library.filter.kind")}
      value={search.kinds}
      onChange={(chosen) =>
        change({ search: { kinds: assetKinds.filter((kind) => chosen.includes(kind)) } })
      }
    >
      <span className="grid grid-cols-2">
        {assetKinds.map((kind) => (
          <Checkbox key={kind} value={kind}>
            {t(`common.kind.${kind}`)}
          </Checkbox>
        ))}
      </span>
    </CheckboxGroup>
  );
}

function TagFilter() {
  const t = useTranslations("library.filter");
  const { tags } = useSpace();
  const { search, change } = useLibraryAddress();
  if (tags.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <CheckboxGroup
        label={t("tags")}
        value={search.tags.map(String)}
        onChange={(chosen) => change({ search: { tags: chosen.map(Number) } })}
      >
        <span className="flex max-h-36 flex-col overflow-y-auto">
          {tags.map((tag) => (
            <Checkbox key={tag.id} value={String(tag.id)}>
              <span className="flex min-w-0 items-center gap-2">
                <ColorDot color={tag.color} />
                <span className="truncate">{tag.name}</span>
              </span>
            </Checkbox>
          ))}
        </span>
      </CheckboxGroup>
      {search.tags.length > 1 && (
        <SegmentedControl
          label={t("tagMode")}
          value={search.tagMode}
          onChange={(tagMode) => change({ search: { tagMode } })}
          segments={[
            { id: "all", label: t("allTags") },
            { id: "any", label: t("anyTag") },
          ]}
        />
      )}
    </div>
  );
}

const either = "either";

function StateFilters() {
  const t = useTranslations("library.filter");
  const { fields, languages } = useSpace();
  const missingText = useMissingText();
  const { search, change } = useLibraryAddress();
  const flagOf = (key: unknown) => (key === "yes" || key === "no" ? key : undefined);
  const missing = fields.flatMap((field) =>
    field.translatable
      ? languages.map((language) => `${field.key}:${language.code}`)
      : [`${field.key}:`],
  );
  return (
    <>
      <Select
        label={t("missing")}
        value={search.missing ?? either}
        onChange={(key) =>
          change({ search: { missing: missing.find((option) => option === key) } })
        }
        options={[
          { id: either, label: t("anything") },
          ...missing.map((id) => ({ id, label: missingText(id) })),
        ]}
      />
      <Select
        label={t("visibility")}
        value={search.private ?? either}
        onChange={(key) => change({ search: { private: flagOf(key) } })}
        options={[
          { id: either, label: t("either") },
          { id: "yes", label: t("private") },
          { id: "no", label: t("public") },
        ]}
      />
      <Select
        label={t("lock")}
        value={search.locked ?? either}
        onChange={(key) => change({ search: { locked: flagOf(key) } })}
        options={[
          { id: either, label: t("either") },
          { id: "yes", label: t("locked") },
          { id: "no", label: t("unlocked") },
        ]}
      />
      {search.folder !== undefined && search.folder !== "none" && (
        <Switch
          isSelected={search.sub === "yes"}
          onChange={(isOn) => change({ search: { sub: isOn ? "yes" : "no" } })}
        >
          {t("withSub")}
        </Switch>
      )}
    </>
  );
}
