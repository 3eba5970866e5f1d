/** How replies are read: an unknown code or one bad record never breaks a page. */
import { z } from "./zod.js";

/**
 * A code that may grow within 1.x: a value not listed becomes `fallback`; a missing one is refused,
 * because missing is not unknown.
 */
/*@__NO_SIDE_EFFECTS__*/
export function code<const Known extends string, const Fallback extends string | undefined>(
  known: readonly Known[],
  fallback: Fallback,
) {
  return z.pipe(
    z.string(),
    z.transform(
      Object.assign(
        (value: string): Known | Fallback =>
          // The list was just searched for the value, which is what the cast says.
          (known as readonly string[]).includes(value) ? (value as Known) : fallback,
        { known },
      ),
    ),
  );
}

/** A list in which a record that cannot be read is left out. */
/*@__NO_SIDE_EFFECTS__*/
export function records<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform(
      Object.assign(
        (values: unknown[]) =>
          values.flatMap((value) => {
            const read = z.safeParse(schema, value);
            return read.success ? [read.data as z.output<Schema>] : [];
          }),
        { item: schema },
      ),
    ),
  );
}
