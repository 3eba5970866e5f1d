/** Gives an element its endpoint, its partner and the config, wherever the page states them. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Audience, readConfig } from "../../client/config.js";
import { endpointBase } from "../../client/endpoint.js";
import type { FailureCode } from "../../client/failure.js";
import type { Wait } from "../../client/request.js";
import type { Config } from "../../contract/config.js";
import { ResourceController } from "./resource.js";

/** An element with the two attributes; absent, they are looked for on its ancestors. */
export interface ConfigHost extends ReactiveControllerHost, HTMLElement {
  endpoint?: string | undefined;
  partner?: string | undefined;
}

/** What is known of the organisation. */
export type ConfigState =
  /** No endpoint, or one that is no https URL; the console says so. */
  | { readonly at: "none" }
  | { readonly at: "loading"; readonly wait?: Wait }
  /** `lang` is the language it was asked for; an old one stands until the new one comes. */
  | { readonly at: "ready"; readonly config: Config; readonly lang: string | undefined }
  | { readonly at: "failed"; readonly code: FailureCode };

/** How the controller learns what it cannot see itself. */
export interface ConfigOptions {
  /** `readConfig`, which a widget may bring later than itself. */
  readonly read: typeof readConfig;
  /** The element's language now. */
  readonly lang?: () => string | undefined;
  /** Told of each new state, for a model that follows it. */
  readonly changed?: (state: ConfigState) => void;
}

interface Question extends Audience {
  readonly endpoint: string;
}

/** Reads the config for one element, and again when endpoint, partner or language change. */
export class ConfigController implements ReactiveController {
  readonly #host: ConfigHost;
  readonly #resource: ResourceController<Question, Config>;
  readonly #lang: () => string | undefined;
  #ancestors: MutationObserver | undefined;

  constructor(host: ConfigHost, { read, lang = () => undefined, changed }: ConfigOptions) {
    this.#host = host;
    this.#lang = lang;
    host.addController(this);
    this.#resource = new ResourceController<Question, Config>(host, {
      question: () => this.#question(),
      read: ({ endpoint, ...audience }, asking) => read(endpoint, audience, asking),
      // Another language of the same organisation: the people and numbers are still right.
      keeps: (before, now) => before.endpoint === now.endpoint && before.partner === now.partner,
      changed: () => changed?.(this.state),
    });
  }

  get state(): ConfigState {
    const state = this.#resource.state;
    switch (state.at) {
      case "idle":
        return this.endpoint === undefined ? { at: "none" } : { at: "loading" };
      case "ready":
      case "stale":
        return { at: "ready", config: state.value, lang: state.question.lang };
      default:
        return state;
    }
  }

  /** The config as soon as there is one. */
  get config(): Config | undefined {
    const { state } = this;
    return state.at === "ready" ? state.config : undefined;
  }

  /** The endpoint without a trailing slash; `undefined` when there is none that can be used. */
  get endpoint(): string | undefined {
    return endpointBase(this.#stated("endpoint"));
  }

  /** The partner whose page this is. */
  get partner(): string | undefined {
    return this.#stated("partner");
  }

  /** Asks again now; a config that is there stays until the new one comes. */
  retry(): Promise<void> | undefined {
    return this.#resource.retry();
  }

  hostConnected(): void {
    this.#ancestors = new MutationObserver(() => this.#host.requestUpdate());
    for (const root of rootsAbove(this.#host))
      this.#ancestors.observe(root, {
        attributeFilter: ["data-haven-endpoint", "data-haven-partner"],
        subtree: true,
      });
  }

  hostDisconnected(): void {
    this.#ancestors?.disconnect();
  }

  hostUpdated(): void {
    if (this.endpoint === undefined)
      void import("./no-endpoint.js").then(
        ({ explain }) => explain(this.#host.localName, this.#stated("endpoint")),
        () => undefined, // it is for the page's author, who sees what did not load
      );
  }

  #question(): Question | undefined {
    const { endpoint, partner } = this;
    return endpoint === undefined ? undefined : { endpoint, partner, lang: this.#lang() };
  }

  #stated(name: "endpoint" | "partner"): string | undefined {
    const own = this.#host[name]?.trim();
    return own ? own : nearest(this.#host, `data-haven-${name}`)?.trim() || undefined;
  }
}

/** The attribute of the nearest element around `start`, also outside of its shadow roots. */
function nearest(start: Element, name: string): string | undefined {
  for (let element: Element | undefined = start; element; element = hostOf(element)) {
    const stating = element.closest(`[${name}]`);
    if (stating) return stating.getAttribute(name) ?? undefined;
  }
  return undefined;
}

function rootsAbove(start: Element): Node[] {
  const roots: Node[] = [];
  for (let element: Element | undefined = start; element; element = hostOf(element))
    roots.push(element.getRootNode());
  return roots;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
