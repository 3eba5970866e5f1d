/** A person who writes leaves in a hurry: the words are gone before the page is. */
import { expect } from "@open-wc/testing";
import type { Opened } from "../../support/form-page.js";
import { plain } from "../../support/person.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const canary = "canary words";

describe("leaving the message form", () => {
  before(warmUp);

  async function written() {
    const { endpoint } = await createScenario();
    const frame = document.createElement("iframe");
    const query = new URLSearchParams({ endpoint, tag: "haven-send-message" });
    frame.src = `/test/support/form-page.html?${query}`;
    document.body.append(frame);
    const root = await until("the form", () => {
      const page = frame.contentWindow as (Window & Partial<Opened>) | null;
      return page?.formRoot?.querySelector(".button.primary") ? page.formRoot : undefined;
    });
    (await button(root, "Write a message")).click();
    const field = await until("the field", () => root.querySelector<HTMLElement>("#message"));
    Object.assign(field, { value: canary });
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    const { coverOf } = frame.contentWindow as Window & Partial<Opened>;
    return { frame, root, field, coverOf };
  }

  const button = (root: ShadowRoot, words: string) =>
    until(`a button "${words}"`, () =>
      [...root.querySelectorAll("button")].find((each) =>
        plain(each.textContent).startsWith(words),
      ),
    );

  async function isAway(frame: HTMLIFrameElement): Promise<void> {
    await until("the harmless page", () =>
      frame.contentWindow?.location.pathname.endsWith("away.html"),
    );
  }

  it("wipes, covers and replaces the page at a press", async () => {
    const { frame, root, field, coverOf } = await written();
    const { length } = history;
    (await button(root, "Leave this page")).click();
    expect(coverOf?.()?.matches(":modal")).to.equal(true);
    await until("the words are gone", () => !root.contains(field));
    await isAway(frame);
    expect(history.length).to.equal(length);
    frame.remove();
  });

  it("does the same when Shift is pressed three times", async () => {
    const { frame, field, coverOf } = await written();
    for (let presses = 0; presses < 3; presses += 1)
      for (const type of ["keydown", "keyup"])
        field.dispatchEvent(
          new KeyboardEvent(type, {
            key: "Shift",
            code: "ShiftLeft",
            bubbles: true,
            composed: true,
          }),
        );
    expect(coverOf?.()).not.to.equal(undefined);
    await isAway(frame);
    frame.remove();
  });
});
