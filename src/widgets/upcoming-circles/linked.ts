/** A link to one date, `#haven-circle={id}`: leads to it in the list, or asks the endpoint what has
 * become of it. The page's address and title stay as they are. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { failureOf, type FailureCode } from "../../client/failure.js";
import type { Circle } from "../../contract/circle.js";

/** What is known of a date that is not in the list. */
export type Found =
  | { readonly at: "asking" }
  | { readonly at: "circle"; readonly circle: Circle }
  | { readonly at: "failed"; readonly code: FailureCode };

/** What the element lends. */
export interface Lent {
  /** The ids in the list; nothing while there is none. */
  readonly listed: () => readonly string[] | undefined;
  /** Opens a date of the list and leads there. */
  readonly lead: (id: string) => void;
  readonly read: (id: string, signal: AbortSignal) => Promise<Circle>;
  /** The date, or why there is none, is drawn next. */
  readonly found: () => void;
}

/** One per element; follows the address while the element is in the page. */
export class Linked implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #lent: Lent;
  #followed: string | undefined;
  #ending: AbortController | undefined;
  found: Found | undefined;

  constructor(host: ReactiveControllerHost, lent: Lent) {
    this.#host = host;
    this.#lent = lent;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("hashchange", this.#turned);
    this.follow();
  }

  hostDisconnected(): void {
    window.removeEventListener("hashchange", this.#turned);
    this.#ending?.abort();
  }

  /** Once for each address, as soon as there is a list to look in. */
  follow(): void {
    const listed = this.#lent.listed();
    const id = idIn(location.hash);
    if (!listed || id === this.#followed) return;
    this.#followed = id;
    this.#ending?.abort();
    this.#become(undefined);
    if (id === undefined) return;
    if (listed.includes(id)) this.#lent.lead(id);
    else void this.#ask(id);
  }

  /** The same question again, after a failure. */
  readonly again = (): void => {
    if (this.#followed !== undefined) void this.#ask(this.#followed);
  };

  readonly #turned = (): void => {
    this.#followed = undefined;
    this.follow();
  };

  async #ask(id: string): Promise<void> {
    const { signal } = (this.#ending = new AbortController());
    this.#become({ at: "asking" });
    const found = await this.#lent.read(id, signal).then(
      (circle): Found => ({ at: "circle", circle }),
      (error: unknown): Found | undefined =>
        signal.aborted ? undefined : { at: "failed", code: failureOf(error).code },
    );
    if (signal.aborted) return;
    this.#become(found);
    this.#lent.found();
  }

  #become(found: Found | undefined): void {
    this.found = found;
    this.#host.requestUpdate();
  }
}

/** The id in a fragment; what else a page keeps there stays unread. */
function idIn(hash: string): string | undefined {
  return /[#&]haven-circle=([a-z0-9]{8,32})(?:&|$)/.exec(hash)?.[1];
}
