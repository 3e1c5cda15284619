import { randomBytes } from "node:crypto";

/**
 * The codename itself where nobody has it, else with seven letters and digits behind it. Two
 * transactions may still choose the same one: the database refuses the second.
 */
export async function freeCodename(
  wanted: string,
  isTaken: (codename: string) => Promise<boolean> | boolean,
): Promise<string> {
  let codename = wanted;
  while (await isTaken(codename))
    codename = `${wanted}_${randomBytes(4).toString("hex").slice(0, 7)}`;
  return codename;
}
