import { z } from "zod";

/** The id of a row as an address or a query carries it. PostgreSQL has no larger ones. */
export const rowId = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);
