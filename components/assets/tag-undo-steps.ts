type Tagged = { id: number; tagIds: readonly number[] };
type TagStep = { assetIds: number[]; add: number[]; remove: number[] };

/**
 * The calls that give assets back the tags they had: an added tag goes only where it was not
 * before, a removed one comes back only where it was. Assets with the same needs share a call.
 */
export function tagUndoSteps(
  before: readonly Tagged[],
  added: readonly number[],
  removed: readonly number[],
): TagStep[] {
  const steps = new Map<string, TagStep>();
  for (const asset of before) {
    const remove = added.filter((id) => !asset.tagIds.includes(id));
    const add = removed.filter((id) => asset.tagIds.includes(id));
    if (remove.length + add.length === 0) continue;
    const key = `${add}|${remove}`;
    const step = steps.get(key) ?? { assetIds: [], add, remove };
    step.assetIds.push(asset.id);
    steps.set(key, step);
  }
  return [...steps.values()];
}
