/** From loading to sent, a form writes nothing to the device and nothing to the browser's own
 * memory. */
import { expect } from "@open-wc/testing";
import { sends, toSend, atForm } from "../support/asking-person.js";
import { Overheard } from "../support/overheard.js";
import { clearAway } from "../support/person.js";
import { createScenario } from "../support/scenario.js";
import { warmUp } from "../support/warm-up.js";
import * as writing from "../support/writing-person.js";

/** Everything that remembers: its owner, and what writes to it. */
const writers: readonly (readonly [owner: object | undefined, name: string])[] = [
  [Storage.prototype, "setItem"],
  [globalThis.IDBFactory?.prototype, "open"],
  [globalThis.CacheStorage?.prototype, "open"],
  [globalThis.ServiceWorkerContainer?.prototype, "register"],
  [Navigator.prototype, "sendBeacon"],
  [History.prototype, "pushState"],
  [History.prototype, "replaceState"],
  [Document.prototype, "cookie"],
  [Document.prototype, "title"],
];

/** Notes each use until it is undone. */
function watched(): { readonly used: readonly string[]; readonly undo: () => void } {
  const used: string[] = [];
  const undo = writers.map(([owner, name]) => {
    const own = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !own) return () => {};
    const noting = (real: unknown) =>
      function noted(this: unknown, ...all: unknown[]): unknown {
        used.push(name);
        return (real as (...all: unknown[]) => unknown).apply(this, all); // a function, as found
      };
    Object.defineProperty(
      owner,
      name,
      own.set ? { ...own, set: noting(own.set) } : { ...own, value: noting(own.value) },
    );
    return () => Object.defineProperty(owner, name, own);
  });
  return { used, undo: () => undo.forEach((each) => each()) };
}

describe("from loading to sent", () => {
  before(warmUp);
  afterEach(clearAway);

  for (const [name, walk] of [
    [
      "get-support",
      async () => {
        const person = atForm(await createScenario());
        await toSend(person);
        await sends(person);
      },
    ],
    [
      "send-message",
      async () => {
        const person = writing.atMessage(await createScenario());
        await writing.isReady(person);
        await writing.sends(person);
      },
    ],
  ] as const)
    it(`${name} writes to no storage, cookie, cache, history, title or fragment (case 16)`, async function walks() {
      this.timeout(60_000);
      const heard = new Overheard();
      const { used, undo } = watched();
      localStorage.setItem("control", "1");
      expect(used).to.deep.equal(["setItem"]);
      localStorage.removeItem("control");
      await walk();
      undo();
      expect(used).to.deep.equal(["setItem"]);
      expect(heard.stop().traces).to.deep.equal([]);
    });
});
