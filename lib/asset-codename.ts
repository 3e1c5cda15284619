/** What stands for the codename of an asset that was made before assets had one: `asset_12`. */
export function assetCodename(asset: { id: number; codename: string | null }): string {
  return asset.codename ?? `asset_${asset.id}`;
}

/** The number in such a stand-in, or null. */
export function numberInCodename(codename: string): number | null {
  const digits = /^asset_([1-9][0-9]{0,8})$/.exec(codename)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Whether a codename could be mistaken for a stand-in; nothing is given one. */
export function isNumberedCodename(codename: string): boolean {
  return /^asset_[0-9]+$/.test(codename);
}
