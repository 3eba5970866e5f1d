/** Leads from the list to taking part, whose files and words come when somebody asks for them; a
 * door that does not open says so, with people to call. */
import { html, type TemplateResult } from "lit";
import { failureCode, type FailureCode } from "../../client/failure.js";
import { late } from "../../client/late.js";
import type { Circle } from "../../contract/circle.js";
import type { IsolatedHost } from "../../ui/controllers/isolation.js";
import { hosted } from "../../ui/hosted.js";
import { crisisNote } from "../../ui/parts/crisis-note.js";
import { failure, failureId } from "../../ui/parts/failure.js";
import { phones } from "../../ui/parts/phone.js";
import type { InPlace } from "./in-place.js";
import type { TakingPart, TakingPartHost } from "./taking-part.js";
import { toList } from "./to-list.js";

/** One per element; where the person came from takes the focus again. */
export class Doorway implements InPlace {
  readonly #host: IsolatedHost;
  readonly #lent: Omit<TakingPartHost, "left">;
  #taking: TakingPart | undefined;
  #lost: FailureCode | undefined;
  #again: () => void = () => {};
  /** The button that led here. */
  #from: HTMLElement | null = null;
  #isOpening = false;

  constructor(host: IsolatedHost, lent: Omit<TakingPartHost, "left">) {
    this.#host = host;
    this.#lent = lent;
  }

  /** Leads to the first page for a date. */
  readonly open = (circle: Circle): void => this.#enter((taking) => taking.open(circle));

  /** The same for a date that has to be read first. */
  readonly openRead = (read: () => Promise<Circle>): void => {
    let circle: Circle | undefined;
    const ready = async () => (circle = await read());
    this.#enter((taking) => circle && taking.open(circle), ready);
  };

  /** Leads to the page for a person with a code. */
  readonly openCode = (): void => this.#enter((taking) => taking.openCode());

  readonly page = (): TemplateResult | undefined => {
    if (!this.#lost) return this.#taking?.page();
    const { config, locale, now } = this.#lent;
    const look = { now: now(), lang: locale.lang };
    const numbers = phones(config.config?.organization, look);
    return html`<div class="roomy">
      ${toList(this.#left)} ${failure(this.#lost, { again: this.#again, phones: numbers })}
      ${crisisNote()}
    </div>`;
  };

  #enter(go: (taking: TakingPart) => void, ready?: () => Promise<unknown>): void {
    const { renderRoot } = this.#host;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    if (!this.#lost && focused instanceof HTMLElement) this.#from = focused;
    this.#again = () => this.#enter(go, ready);
    if (this.#isOpening) return;
    this.#isOpening = true;
    Promise.all([this.#load(), ready?.()])
      .then(
        ([taking]) => {
          this.#lost = undefined;
          go(taking);
        },
        (error: unknown) => this.#close(failureCode(error)),
      )
      .finally(() => (this.#isOpening = false));
  }

  async #load(): Promise<TakingPart> {
    if (this.#taking) return this.#taking;
    const [{ TakingPart: Taking }] = await Promise.all([
      late(() => import("./taking-part.js")),
      this.#lent.locale.add("circles-rooms"),
    ]);
    this.#taking ??= new Taking(this.#host, { ...this.#lent, left: this.#left });
    return this.#taking;
  }

  /** Nobody shall press a button of which nothing comes. */
  async #close(code: FailureCode): Promise<void> {
    this.#lost = code;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${failureId}`)?.focus();
  }

  readonly #left = async (): Promise<void> => {
    this.#lost = undefined;
    const here = hosted();
    if (here?.at === "frame") return here.closed();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The list is drawn anew: its button is found by its id.
    const id = this.#from?.id;
    const button = id && this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    const goal = button || this.#host.renderRoot.querySelector<HTMLElement>("#heading");
    goal?.focus();
  };
}
