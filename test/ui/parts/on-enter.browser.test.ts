/** Enter goes on from a line, and does what it always does everywhere else. */
import { expect, html } from "@open-wc/testing";
import { onEnter } from "../../../src/ui/parts/on-enter.js";
import { showing } from "../../support/part-host.js";

async function fields() {
  let times = 0;
  const page = await showing(
    () =>
      html`<div @keydown=${onEnter(() => (times += 1))}>
        <input id="line" type="text" /><input id="mail" type="email" />
        <input id="box" type="checkbox" /><textarea id="lines"></textarea>
        <button type="button" id="button"></button>
      </div>`,
  );
  const press = (id: string, look: KeyboardEventInit = {}) => {
    const init = { key: "Enter", bubbles: true, composed: true, cancelable: true, ...look };
    const event = new KeyboardEvent("keydown", init);
    page.one(`#${id}`).dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { press, times: () => times };
}

describe("onEnter", () => {
  it("goes on from a field of one line", async () => {
    const { press, times } = await fields();
    expect(press("line")).to.equal(true);
    expect(press("mail")).to.equal(true);
    expect(times()).to.equal(2);
  });

  it("leaves a button, a box and a field of several lines alone", async () => {
    const { press, times } = await fields();
    for (const id of ["button", "box", "lines"]) expect(press(id), id).to.equal(false);
    expect(times()).to.equal(0);
  });

  it("leaves alone who is still composing a word, and every other key", async () => {
    const { press, times } = await fields();
    expect(press("line", { isComposing: true })).to.equal(false);
    expect(press("line", { key: "a" })).to.equal(false);
    expect(times()).to.equal(0);
  });
});
