/** What may stand in the place of the list for a while; leaving it leads back to where one was. */
import type { TemplateResult } from "lit";

/** Taking part, or the form for support: made by a chunk that comes when it is asked for. */
export interface InPlace {
  /** Nothing while the list stands there. */
  readonly page: () => TemplateResult | undefined;
}
