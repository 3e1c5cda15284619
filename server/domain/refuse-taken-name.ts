import { AppError } from "#lib/app-error.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";

/**
 * Turns the database's refusal of a second row with one name into `conflict`. The database
 * decides, because two people may create at the same moment.
 */
export function refuseTakenName(name: string, field = "name"): (error: unknown) => never {
  return (error) => {
    if (!isUniqueViolation(error)) throw error;
    throw new AppError("conflict", { field, reason: "name_taken", values: { name } });
  };
}
