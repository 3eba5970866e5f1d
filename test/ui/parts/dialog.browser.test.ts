/** A dialog opens above everything, closes by every way people know, and gives the focus back. */
import { expect, html } from "@open-wc/testing";
import { button } from "../../../src/ui/parts/button.js";
import { dialog } from "../../../src/ui/parts/dialog.js";
import { showing } from "../../support/part-host.js";

const body = html`<p>Body</p>`;

async function opened() {
  let open = false;
  const page = await showing((host) => {
    const set = (value: boolean) => {
      open = value;
      host.requestUpdate();
    };
    return html`${button("Open", () => set(true), { id: "opener" })}
    ${dialog({ id: "sheet", open, title: "Details", level: 3 }, body, () => set(false))}`;
  });
  page.one("#opener").focus();
  page.one("#opener").click();
  await page.again();
  return { ...page, sheet: page.one<HTMLDialogElement>("dialog") };
}

describe("dialog", () => {
  it("is modal, named by its heading, with the focus inside", async () => {
    const { sheet, root } = await opened();
    expect(sheet.matches(":modal")).to.equal(true);
    expect(root.getElementById(sheet.getAttribute("aria-labelledby")!)?.textContent).to.contain(
      "Details",
    );
    expect(sheet.contains(root.activeElement)).to.equal(true);
  });

  const ways: Record<string, (sheet: HTMLDialogElement) => void> = {
    Escape: (sheet) =>
      sheet.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
      ),
    "the system's own way back": (sheet) =>
      sheet.dispatchEvent(new Event("cancel", { cancelable: true })),
    "a press on the backdrop": (sheet) => sheet.click(),
    "its button": (sheet) => sheet.querySelector("button")!.click(),
  };
  for (const [name, close] of Object.entries(ways))
    it(`closes by ${name} and gives the focus back`, async () => {
      const { sheet, root, one, again } = await opened();
      close(sheet);
      await again();
      expect(sheet.open).to.equal(false);
      expect(root.activeElement).to.equal(one("#opener"));
    });

  it("stays open when its words are pressed", async () => {
    const { sheet, again } = await opened();
    sheet.querySelector("p")!.click();
    await again();
    expect(sheet.open).to.equal(true);
  });

  it("is above everything again after the element was moved twice", async () => {
    const { host, sheet, again } = await opened();
    const place = document.createElement("div");
    document.body.append(place);
    const home = host.parentElement!;
    for (const parent of [place, home]) {
      parent.append(host);
      await again();
      expect(sheet.matches(":modal")).to.equal(true);
    }
    place.remove();
  });
});
