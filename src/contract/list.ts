/** Reads a list record by record, so that one broken record costs itself and not the page. */
import { z } from "./zod.js";

/** The records that fit the schema, in the order they came; the others are left out. */
export function readList<Schema extends z.core.$ZodType>(
  schema: Schema,
  values: readonly unknown[],
): z.output<Schema>[] {
  return values.flatMap((value) => {
    const read = z.safeParse(schema, value);
    return read.success ? [read.data] : [];
  });
}
