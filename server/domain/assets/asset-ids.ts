import { z } from "zod";

export const assetId = z.number().int().positive();

/** What one bulk call may take at once. */
export const assetIds = z.array(assetId).min(1).max(500);
