/** Reads a list record by record, so that one broken record costs itself and not the page. */
import { z } from "./zod.js";

/** What could be read, in the order it came, and how many records could not. */
export interface ReadList<Item> {
  readonly items: readonly Item[];
  readonly skipped: number;
}

/** The records that fit the schema; the others are counted, to be reported once on the console. */
export function readList<Schema extends z.core.$ZodType>(
  schema: Schema,
  values: readonly unknown[],
): ReadList<z.output<Schema>> {
  const items = values.flatMap((value) => {
    const read = z.safeParse(schema, value);
    return read.success ? [read.data] : [];
  });
  return { items, skipped: values.length - items.length };
}
