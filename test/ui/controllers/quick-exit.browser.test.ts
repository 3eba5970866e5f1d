/** Leaving must work at once, from anywhere, and must not come undone. */
import { expect, html } from "@open-wc/testing";
import { harmlessPage, QuickExit } from "../../../src/ui/controllers/quick-exit.js";
import { leaveButton, leaveWords } from "../../../src/ui/parts/leave.js";
import { type PartHost, showing, wordsOf } from "../../support/part-host.js";

type Wishes = { exitTo?: string; exitKey?: string; wipe?: () => void };

async function form(wishes: Wishes = {}) {
  const done: string[] = [];
  let exit: QuickExit | undefined;
  const way = (host: PartHost) =>
    (exit ??= new QuickExit(host, {
      wipe: () => {
        done.push("wipe");
        wishes.wipe?.();
      },
      exitTo: () => wishes.exitTo,
      exitKey: () => wishes.exitKey,
      go: (url) => {
        const cover = page.all<HTMLDialogElement>("dialog.cover")[0];
        done.push(cover?.matches(":modal") ? "covered" : "bare", url);
      },
    }));
  const page = await showing((host) => {
    const { leave, byKey } = way(host);
    return html`${leaveButton(leave)} ${leaveWords(byKey)}<input id="a" />`;
  });
  return { ...page, done, exit: way };
}

const shift = (target: EventTarget, code = "ShiftLeft") =>
  target.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Shift", code, bubbles: true, composed: true }),
  );

describe("QuickExit", () => {
  it("wipes, covers everything and goes, in this order", async () => {
    const { one, done } = await form();
    one("button").click();
    expect(done).to.deep.equal(["wipe", "covered", harmlessPage]);
    const { width, height } = one("dialog.cover").getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
  });

  it("goes by Shift three times, pressed in a field or anywhere on the page", async () => {
    for (const place of ["field", "page"] as const) {
      const { one, done, host } = await form();
      const target = place === "field" ? one("#a") : document.body;
      shift(target);
      shift(target, "ShiftRight");
      expect(done).to.deep.equal([]);
      shift(target);
      expect(done).to.deep.equal(["wipe", "covered", harmlessPage]);
      host.remove();
    }
  });

  it("goes although the page swallows its keys", async () => {
    const { done } = await form();
    const swallow = (event: Event) => event.stopImmediatePropagation();
    document.addEventListener("keydown", swallow, { capture: true });
    for (let press = 0; press < 3; press++) shift(document.body);
    document.removeEventListener("keydown", swallow, { capture: true });
    expect(done).to.have.length(3);
  });

  it("does not listen to the keyboard when told so, and does not promise it", async () => {
    const { one, done } = await form({ exitKey: "none" });
    for (let press = 0; press < 3; press++) shift(document.body);
    expect(done).to.deep.equal([]);
    expect(wordsOf(one(".leave"))).not.to.contain("Shift");
  });

  it("covers and goes even when wiping breaks", async () => {
    const { host, exit, done } = await form({
      wipe: () => {
        throw new Error("broken");
      },
    });
    expect(() => exit(host).leave()).to.throw("broken");
    expect(done).to.deep.equal(["wipe", "covered", harmlessPage]);
    host.remove();
  });

  for (const [given, expected] of [
    ["https://example.org/weather", "https://example.org/weather"],
    ["http://localhost:1/away", "http://localhost:1/away"],
    ["http://example.org/", harmlessPage],
    ["mailto:a@example.org", harmlessPage],
    ["nonsense", harmlessPage],
  ] as const)
    it(`goes to ${expected} when the page says ${given}`, async () => {
      const { one, done } = await form({ exitTo: given });
      one("button").click();
      expect(done.at(-1)).to.equal(expected);
    });

  it("goes again when Back brings the page from the cache, and stays covered", async () => {
    const { one, done, all } = await form();
    const back = new PageTransitionEvent("pageshow", { persisted: true });
    window.dispatchEvent(back);
    expect(done).to.deep.equal([]);
    one("button").click();
    window.dispatchEvent(back);
    expect(done).to.have.length(6);
    expect(all("dialog.cover")).to.have.length(1);
  });

  it("cannot be closed by Escape", async () => {
    const { one } = await form();
    one("button").click();
    const cover = one<HTMLDialogElement>("dialog.cover");
    expect(cover.dispatchEvent(new Event("cancel", { cancelable: true }))).to.equal(false);
    expect(cover.open).to.equal(true);
  });

  it("listens only while it is on the page, and has begun anew when it comes back", async () => {
    const { host, done, all } = await form();
    shift(document.body);
    shift(document.body);
    host.remove();
    shift(document.body);
    expect(done).to.deep.equal([]);
    document.body.append(host);
    shift(document.body);
    expect(done).to.deep.equal([]);
    shift(document.body);
    shift(document.body);
    expect(done).to.have.length(3);
    host.remove();
    expect(all("dialog.cover")).to.have.length(0);
  });
});
