import type { asset as english } from "../en/asset.ts";
import type { Translation } from "../translation.ts";

export const asset: Translation<typeof english> = {};
