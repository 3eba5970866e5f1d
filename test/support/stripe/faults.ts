/** What goes wrong between a backend and the fake: said beforehand, for the next requests. */
import type { Asked } from "./server.js";

export type Fault = { readonly shouldRetry?: boolean } & (
  | {
      readonly kind: "status";
      readonly status: number;
      /** Stripe keeps a 500 under its key, and gives it again; not one from before it began. */
      readonly isKept?: boolean;
    }
  /** Done, and the reply is lost on the way. */
  | { readonly kind: "lostReply" }
  /** Nothing came to Stripe. */
  | { readonly kind: "refused" }
);

export interface Faults {
  /** The next requests to open a checkout, or to whatever `path` matches, meet these. */
  fail(faults: readonly Fault[], path?: RegExp): void;
  /** From now on what opens a checkout is done, and its answer waits until `release`. */
  hold(): void;
  release(): void;
  /** Resolves when so many requests have come that open a checkout. */
  isAsked(times: number): Promise<void>;
}

export function createFaults(): Faults & {
  next(asked: Asked): Promise<Fault | undefined>;
  held(asked: Asked): Promise<void>;
} {
  const planned: { readonly fault: Fault; readonly path: RegExp }[] = [];
  const waiting: { readonly times: number; readonly tell: () => void }[] = [];
  let holding = false;
  let resume: (() => void)[] = [];
  let came = 0;
  const opens = ({ method, path }: Asked) => method === "POST" && create.test(path);
  return {
    fail(faults, path = create) {
      planned.push(...faults.map((fault) => ({ fault, path })));
    },
    hold() {
      holding = true;
    },
    release() {
      holding = false;
      for (const each of resume.splice(0)) each();
    },
    isAsked(times) {
      if (came >= times) return Promise.resolve();
      return new Promise((tell) => waiting.push({ times, tell }));
    },
    async next(asked) {
      if (opens(asked)) {
        came += 1;
        for (const { tell, times } of waiting) if (came >= times) tell();
      }
      const place = planned.findIndex(({ path }) => path.test(asked.path));
      return place < 0 ? undefined : planned.splice(place, 1)[0]?.fault;
    },
    async held(asked) {
      if (holding && opens(asked)) await new Promise<void>((go) => (resume = [...resume, go]));
    },
  };
}

const create = /^\/v1\/checkout\/sessions$/;
