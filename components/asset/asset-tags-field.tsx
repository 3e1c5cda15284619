"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { createTagAction } from "#actions/tag-actions.ts";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { TagList } from "#components/ui/tag-list.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { Asset } from "#lib/asset.ts";

/** What stands for "make a tag of what I typed" among the tags' ids. */
const newTag = "new";

type AssetTagsFieldProps = { asset: Asset; isReadOnly: boolean };

/** The asset's tags, and a field that adds one or makes it when there is none of that name. */
export function AssetTagsField({ asset, isReadOnly }: AssetTagsFieldProps) {
  const t = useTranslations("asset.details");
  const { tags, can } = useSpace();
  const errorText = useErrorText();
  const mutations = useAssetMutations();
  const [typed, setTyped] = useState("");
  const [round, setRound] = useState(0);
  const own = tags.filter((tag) => asset.tagIds.includes(tag.id));
  const wanted = typed.trim().toLocaleLowerCase();
  const found = tags.filter(
    (tag) => !asset.tagIds.includes(tag.id) && tag.name.toLocaleLowerCase().includes(wanted),
  );
  const isKnown = tags.some((tag) => tag.name.toLocaleLowerCase() === wanted);
  const options = [
    ...found.map((tag) => ({
      id: String(tag.id),
      label: tag.name,
      icon: <ColorDot color={tag.color} />,
    })),
    ...(wanted && !isKnown && can("tag.edit")
      ? [{ id: newTag, label: t("newTag", { name: typed.trim() }) }]
      : []),
  ];
  const add = async (key: string) => {
    const tagId = key === newTag ? await createTag() : Number(key);
    if (tagId !== null) await mutations.tag([asset], [tagId], []);
    setTyped("");
    setRound(round + 1);
  };
  async function createTag(): Promise<number | null> {
    const answer = await createTagAction(asset.spaceId, { name: typed.trim() });
    if (answer.ok) return answer.value.id;
    showToast({ tone: "error", title: errorText(answer) });
    return null;
  }
  return (
    <div className="flex flex-col gap-2">
      <TagList
        label={t("tags")}
        items={own.map((tag) => ({
          id: tag.id,
          label: tag.name,
          icon: <ColorDot color={tag.color} />,
        }))}
        empty={t("noTags")}
        {...(!isReadOnly && {
          onRemove: (ids) => void mutations.tag([asset], [], [...ids].map(Number)),
        })}
      />
      {!isReadOnly && (
        <ComboBox
          // Empty again after each tag.
          key={round}
          label={t("addTag")}
          hideLabel
          placeholder={t("addTag")}
          options={options}
          isFilteredOutside
          inputValue={typed}
          onInputChange={setTyped}
          emptyText={t("noTagFound")}
          // The list opens by itself for the first tag; afterwards it would hide what was added.
          menuTrigger={round > 0 ? "input" : "focus"}
          autoFocus={round > 0}
          onSelectionChange={(key) => key !== null && void add(String(key))}
        />
      )}
    </div>
  );
}
