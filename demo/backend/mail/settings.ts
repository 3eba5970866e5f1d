/** Who is told that something came in, as the organisation's file says under `mail`. */
import { z } from "../../../src/contract/zod.js";

/** One address; a name before it in `from` alone. No line break can begin a header of its own. */
const Address = z.string().check(z.regex(/^[^\s<>@",;]+@[^\s<>@",;]+$/), z.maxLength(254));
const Sender = z
  .string()
  .check(
    z.regex(/^([^\p{Cc}<>@",;:]{1,80} <[^\s<>@",;]+@[^\s<>@",;]+>|[^\s<>@",;]+@[^\s<>@",;]+)$/u),
  );

export const MailSettings = z.strictObject({
  from: Sender,
  /**
   * The first is told of each item; the second and third when nobody has opened it. With fewer than
   * three, the last one is told again.
   */
  to: z.array(Address).check(z.minLength(1), z.maxLength(3)),
});
export type MailSettings = Readonly<z.output<typeof MailSettings>>;

/** Whom a step is for: 1 the first person, 2 the second, 3 the third. */
export function recipientOf({ to }: MailSettings, step: number): string {
  return to[Math.min(step, to.length) - 1] ?? "";
}
