/** The element's side of an isolated form: puts our frame in the page, hands over the look, and
 * believes only what comes from that window, that origin and the closed list. */
import { endpointBase } from "../../client/endpoint.js";
import { warnOnce } from "../../client/console.js";
import { failureCodes } from "../../client/failure-codes.js";
import { framePage } from "../../client/frame.js";
import type { Config } from "../../contract/config.js";
import { FrameMessage, type ElementMessage, type FrameLook } from "../../contract/frame.js";
import { z } from "../../contract/zod.js";
import type { ReactiveController, TemplateResult } from "lit";
import { HavenErrorEvent } from "../error-event.js";
import { formFrameOf, shutForm, silentForm } from "../parts/isolated.js";
import { closedForm, type FormPageLook } from "../parts/form-page.js";
import { isShutIn } from "../shut-in.js";
import { frame } from "../styles/isolated.js";
import { wear } from "../styles/wear.js";
import { schemeOf, tokensOf } from "../frame-look.js";
import type { IsolatedHost, IsolationHost } from "./isolation.js";

/** How long the frame may say nothing before there are people to call, in milliseconds. */
export const patience = 8_000;

/** One per element that has been asked for anything but an inline form. */
export class Framing implements ReactiveController {
  readonly #host: IsolatedHost;
  readonly #lent: IsolationHost;
  readonly #isShutIn: boolean;
  /** The frame's address, which stays: another one would load it anew and lose what was typed. */
  #address: string | undefined;
  /** What it was made of. */
  #base: string | undefined;
  #at: "waiting" | "shown" | "silent" = "waiting";
  #isInline = false;
  #told = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: IsolatedHost, lent: IsolationHost) {
    this.#host = host;
    this.#lent = lent;
    this.#isShutIn = isShutIn();
    wear(host.renderRoot, [frame]);
    host.addController(this);
  }

  /** What stands in the form's place; `undefined` where it may be drawn on this page. */
  page(config: Config, look: FormPageLook): TemplateResult | undefined {
    const { widget } = this.#lent;
    const own = framePage(config, widget, look.lang);
    if (this.#isShutIn) return shutForm(config, look, own);
    const isOurs = own !== undefined && new URL(own).origin !== location.origin;
    if (!isOurs)
      return this.#host.isolation === "frame" ? this.#lacking(config, look) : this.#draw();
    if (this.#host.isolation === "inline") return this.#draw();
    const base = endpointBase(config.support?.frameUrl);
    if (this.#base !== base) {
      this.#base = base;
      this.#address = own;
      this.#wait();
    }
    const around = this.#at === "silent" ? silentForm(config, look, own) : undefined;
    return formFrameOf(this.#address ?? own, around, this.#at === "shown");
  }

  /** Nothing of what was typed may stay; the page is being replaced and waits for no answer. */
  wipe(): void {
    this.#say({ haven: "element", type: "leave" });
  }

  /** Whether the form is there to be seen. */
  get isShown(): boolean {
    return this.#at === "shown";
  }

  /** The frame is taken out of the page; another one is waited for anew. */
  close(): void {
    this.#base = undefined;
    clearTimeout(this.#timer);
  }

  hostConnected(): void {
    window.addEventListener("message", this.#heard);
    document.addEventListener("securitypolicyviolation", this.#refused);
    if (this.#base !== undefined) this.#wait(); // a frame that moves in the page loads anew
  }

  hostDisconnected(): void {
    window.removeEventListener("message", this.#heard);
    document.removeEventListener("securitypolicyviolation", this.#refused);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    if (this.#told) this.#tellLook();
  }

  #draw(): undefined {
    if (!this.#isInline) this.#lent.inline();
    this.#isInline = true;
  }

  #lacking(config: Config, look: FormPageLook): TemplateResult {
    warnOnce(
      `<${this.#host.localName} isolation="frame"> needs support.frameUrl in the config, ` +
        `on another origin than this page, so there is no form here.`,
    );
    return closedForm({ ...look, config });
  }

  #wait(): void {
    this.#at = "waiting";
    this.#told = "";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fellSilent(), patience);
  }

  #fellSilent(): void {
    if (this.#at !== "waiting") return;
    this.#at = "silent";
    this.#host.dispatchEvent(new HavenErrorEvent("timeout"));
    this.#host.requestUpdate();
  }

  readonly #refused = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    const { origin } = new URL(this.#address ?? location.href);
    if (!/^(?:frame|child|default)-src$/.test(effectiveDirective)) return;
    if (!blockedURI.startsWith(origin) || this.#base === undefined) return;
    warnOnce(
      `this page's Content-Security-Policy refused the form's own frame. ` +
        `Add ${origin} to its frame-src directive.`,
    );
    this.#fellSilent();
  };

  readonly #heard = (event: MessageEvent<unknown>) => {
    const frame = this.#frame;
    if (!frame?.contentWindow || !this.#address || event.source !== frame.contentWindow) return;
    if (event.origin !== new URL(this.#address).origin) return;
    const read = z.safeParse(FrameMessage, event.data);
    if (read.success) this.#obey(read.data, frame);
  };

  #obey(message: FrameMessage, frame: HTMLIFrameElement): void {
    switch (message.type) {
      case "ready":
        this.#told = "";
        return this.#tellLook();
      case "height":
        frame.style.blockSize = `${message.pixels}px`;
        if (this.#at === "shown" || message.pixels === 0) return;
        this.#at = "shown";
        clearTimeout(this.#timer);
        return this.#host.requestUpdate();
      case "focused":
        return bringIntoView(frame, message);
      case "failed": {
        const code = failureCodes.find((each) => each === message.code);
        if (code) this.#host.dispatchEvent(new HavenErrorEvent(code));
        return;
      }
      case "closed":
        return this.#lent.closed?.();
      case "left":
        return this.#lent.exit.leave();
    }
  }

  get #frame(): HTMLIFrameElement | null {
    return this.#host.renderRoot.querySelector("iframe");
  }

  #tellLook(): void {
    const look = this.#look();
    const told = JSON.stringify(look);
    if (told === this.#told) return;
    this.#told = told;
    this.#say(look);
  }

  #look(): FrameLook {
    const { accent, exitTo, exitKey, headingLevel } = this.#host;
    const { locale, config } = this.#lent;
    // A number that is none, and words that are too long, are left to what holds unless said.
    const level = Math.min(6, Math.max(1, Math.round(headingLevel) || 2));
    return {
      haven: "element",
      type: "look",
      lang: locale.lang,
      partner: config.partner?.slice(0, 60),
      theme: schemeOf(this.#host),
      accent: accent?.slice(0, 300),
      headingLevel: level,
      exitTo: exitTo?.slice(0, 2_000),
      exitKey: exitKey?.slice(0, 300),
      tokens: tokensOf(this.#host),
      opens: this.#lent.opens?.(),
    };
  }

  #say(message: ElementMessage): void {
    if (this.#address)
      this.#frame?.contentWindow?.postMessage(message, new URL(this.#address).origin);
  }
}

type Focused = Extract<FrameMessage, { type: "focused" }>;

/** What took the focus is read next: it stands below what sticks to the top of a page. What has it
 * and moved stays where it is looked at. */
function bringIntoView(frame: HTMLIFrameElement, { pixels, before }: Focused): void {
  const { top } = frame.getBoundingClientRect();
  let wanted = top + (before ?? pixels);
  const isSeen = before || (wanted >= stuck && wanted <= window.innerHeight * 0.75);
  if (!isSeen) wanted = stuck;
  frame.style.scrollMarginBlockStart = `${wanted - pixels}px`;
  frame.scrollIntoView();
}

/** The bar, and a page's own sticky header, in pixels. */
const stuck = 110;
