import { AppError } from "#lib/app-error.ts";

/** Throws `invalid` for a preset that says nothing about the size. */
export function refuseEmptySize(preset: { width: number; height: number }): void {
  if (preset.width === 0 && preset.height === 0)
    throw new AppError("invalid", { field: "width", reason: "preset_without_size" });
}
