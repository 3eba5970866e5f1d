/** What a person typed is nowhere but in the sealed referral, and gone when they go. */
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import {
  atForm,
  canary,
  number,
  sends,
  starts,
  toReview,
  toSend,
} from "../support/asking-person.js";
import { Overheard } from "../support/overheard.js";
import { clearAway, plain } from "../support/person.js";
import { createScenario } from "../support/scenario.js";
import { until } from "../support/until.js";
import type { Opened } from "../support/form-page.js";

/** The form on a page of its own, which can be left. */
async function onItsOwnPage(endpoint: string) {
  const frame = document.createElement("iframe");
  frame.style.cssText = "inline-size: 400px; block-size: 500px";
  frame.src = `/test/support/form-page.html?endpoint=${encodeURIComponent(endpoint)}`;
  document.body.append(frame);
  const page = await until("the form", () => {
    const view = frame.contentWindow as (Window & Partial<Opened>) | null;
    return view?.formRoot?.getElementById("device") ? view : undefined;
  });
  return { frame, page, root: page.formRoot as ShadowRoot };
}

const button = (root: ShadowRoot, words: string) =>
  until(`a button "${words}"`, () =>
    [...root.querySelectorAll("button")].find((each) => plain(each.textContent).startsWith(words)),
  );

describe("what a person typed", () => {
  afterEach(clearAway);

  it("is in no address, storage, title, history, event, console line or attribute", async () => {
    const heard = new Overheard();
    const scenario = await createScenario();
    const person = atForm(scenario);
    await toReview(person);
    await person.presses("Send to"); // refused for lack of a consent
    await person.chooses(/may read this and contact me/);
    await sends(person);
    const { events, everything, traces, unhandled } = heard.stop();
    expect(events).to.deep.equal(["haven-support-sent"]);
    expect([...traces, ...unhandled]).to.deep.equal([]);
    const [row] = await scenario.rows("intake");
    for (const secret of [canary, number, "Test Person", String(row?.["ref"])])
      expect(everything).not.to.contain(secret);
    const requests = (await scenario.requests()).map((each) => JSON.stringify(each)).join("\n");
    for (const secret of [canary, number, "Test Person"]) expect(requests).not.to.contain(secret);
  });

  it("is never assigned to a field, where recorders listen", async () => {
    const person = atForm(await createScenario());
    const written: string[] = [];
    const undo = [HTMLInputElement.prototype, HTMLTextAreaElement.prototype].map((prototype) => {
      const own = Object.getOwnPropertyDescriptor(prototype, "value");
      Object.defineProperty(prototype, "value", {
        ...own,
        set(this: HTMLElement, value: string) {
          const { stack = "" } = new Error();
          if (!stack.includes("person.")) written.push(value);
          own?.set?.call(this, value);
        },
      });
      return () => Object.defineProperty(prototype, "value", own ?? {});
    });
    await toReview(person);
    await person.presses("Change Do you want to tell us more?");
    await until("the words", () => person.field("A few words")?.value === canary);
    for (const each of undo) each();
    expect(written).to.deep.equal([]);
  });

  it("is gone before the next picture after Leave this page, and the page is replaced", async () => {
    const { endpoint } = await createScenario();
    const { frame, page, root } = await onItsOwnPage(endpoint);
    const entries = history.length;
    (await button(root, "Start")).click();
    await until("the question", () => root.getElementById("for"));
    root.querySelector<HTMLInputElement>("#for-self")?.click();
    (await button(root, "Continue")).click();
    await until("the needs", () => root.getElementById("needs"));
    root.querySelector<HTMLInputElement>("#needs-loss")?.click();
    (await button(root, "Continue")).click();
    const field = await until("the field", () => root.querySelector("textarea"));
    field.value = canary;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    (await button(root, "Leave this page")).click();
    // One task later, and so before anything is painted.
    await new Promise((next) => setTimeout(next));
    expect(root.querySelector("textarea")).to.equal(null);
    expect(root.textContent).not.to.contain(canary);
    expect(page.coverOf?.()?.matches(":modal")).to.equal(true);
    await until("the other page", () => page.location.pathname.endsWith("/away.html"));
    expect(history.length).to.equal(entries);
    frame.remove();
  });

  it("is gone after Shift was pressed three times in the field", async () => {
    const { endpoint } = await createScenario();
    const { frame, page, root } = await onItsOwnPage(endpoint);
    (await button(root, "Just ask")).click();
    const choice = await until("a call", () => root.getElementById("kinds-call"));
    choice.click();
    const field = await until("the field", () => root.getElementById("value-call"));
    field.focus();
    await sendKeys({ type: "215-555" });
    for (let press = 0; press < 3; press += 1) await sendKeys({ press: "Shift" });
    await until("the other page", () => page.location.pathname.endsWith("/away.html"));
    frame.remove();
  });

  it("is gone when a shared device's page is left, so that Back shows nothing", async () => {
    const person = atForm(await createScenario());
    await toReview(person);
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    await person.reads("Is this your own phone or computer?");
    expect(person.root.textContent).not.to.contain(canary);
    await starts(person);
    expect(person.choice("Me")?.checked).to.equal(false);
  });

  it("is gone also when the person had gone back to the first page", async () => {
    const person = atForm(await createScenario());
    await starts(person);
    await person.chooses("Me");
    await person.presses("Back");
    await person.reads("Is this your own phone or computer?");
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    await starts(person);
    expect(person.choice("Me")?.checked).to.equal(false);
  });

  it("is covered, and still there, when Back brings one's own page from the cache", async () => {
    const person = atForm(await createScenario());
    await person.chooses("Yes, it is mine");
    await toReview(person);
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await person.reads("Go on where you were? Your words are still here.");
    const [guarded] = person.all(".hushed");
    expect(getComputedStyle(guarded as Element).visibility).to.equal("hidden");
    await person.presses("Yes, go on");
    await until("the review", () => person.all(".hushed").length === 0);
    expect(person.words).to.contain(canary);
  });

  it("is copied only on a press, as the button says", async () => {
    const copied: string[] = [];
    const own = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, "clipboard", { value: own, configurable: true });
    const person = atForm(await createScenario());
    await toSend(person);
    await sends(person);
    expect(copied).to.deep.equal([]);
    await person.presses("Copy the code and our phone number");
    await until("the words of the region", () => person.words.includes("Copied."));
    Reflect.deleteProperty(navigator, "clipboard");
    expect(copied).to.have.length(1);
    expect(copied[0]).to.match(/^[0-9A-Z]{4}-[0-9A-Z]{4} · \+1 215-555-0142$/);
  });

  it("is never printed, while numbers to call are", async () => {
    const person = atForm(await createScenario());
    await toReview(person);
    const [page] = person.all(".page");
    const sheets = person.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const onPaper = sheets
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === "print")
      .map(({ cssText }) => cssText)
      .join("");
    expect(page?.classList.contains("paperless")).to.equal(true);
    expect(onPaper).to.contain(".paperless").and.to.contain(".on-paper");
    expect(plain(person.all(".on-paper")[0]?.textContent)).to.contain("Call +1 215-555-0142");
    expect(person.all(".on-paper, .crisis").every((each) => !each.closest(".paperless"))).to.equal(
      true,
    );
  });
});
