/** Says in words, for the organiser, why an entry's times cannot be used. */
export class TimesRefused extends Error {
  override readonly name = "TimesRefused";
}
