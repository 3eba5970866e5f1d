/** The hosted page of a form: whole, offered by the form on a partner's page, and no form at all in
 * anybody else's frame. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const away = () => `${demo.server.partners}/plain/`;

describe("the hosted page of a form", () => {
  const address = () => {
    const { port } = new URL(demo.server.endpoint);
    return `http://127.0.0.1:${port}/v1/frame/get-support?partner=riverside-school&lang=en`;
  };

  it("is a whole page of its own, with bar, crisis lines and way out, and stores what is sent", async () => {
    const { page, said } = await demo.open(address());
    assert.equal(await page.title(), "Form");
    const form = page.locator("haven-get-support");
    await form.getByText("No other website can read what you type here.").waitFor();
    assert.equal(await page.getByText("Open the form on the site of").count(), 0);
    assert.ok((await form.locator('a[href="tel:988"]').count()) > 1);
    await form.getByRole("button", { name: "Leave this page" }).waitFor();
    await form.getByRole("link", { name: "Who can see what?" }).waitFor();
    await form.getByRole("button", { name: "Start" }).click();
    await form.getByRole("heading", { name: /Who is this for/ }).waitFor();
    assert.deepEqual(said, []);
  });

  it("is offered by the form that stands on the page itself", async () => {
    const { page } = await demo.open(`${demo.server.partners}/youth/`);
    const form = page.locator("haven-get-support");
    await form.getByText("The owner of this website could see what you type here.").waitFor();
    await form.getByRole("link", { name: "open our own page" }).click();
    await page.waitForURL(/127\.0\.0\.1:\d+\/v1\/frame\/get-support/);
    await page.locator("haven-get-support").getByRole("button", { name: "Start" }).waitFor();
  });

  it("has numbers and one link, and never a form, in anybody else's frame", async () => {
    const { page } = await demo.open(away());
    for (const sandbox of [undefined, "allow-scripts", "allow-scripts allow-same-origin"]) {
      await page.evaluate(
        ([src, tokens]) => {
          const frame = document.createElement("iframe");
          if (tokens) frame.setAttribute("sandbox", tokens);
          Object.assign(frame, { src, id: "strange", width: "600", height: "600" });
          document.getElementById("strange")?.remove();
          document.body.append(frame);
        },
        [address(), sandbox] as const,
      );
      const strange = page.frameLocator("#strange");
      await strange.getByRole("link", { name: "Call 988" }).waitFor();
      await strange.getByRole("link", { name: "Call +1 215-555-0142" }).waitFor();
      assert.equal(await strange.getByRole("link", { name: /^Open the form/ }).count(), 1);
      await page.evaluate(() => frames[0]?.postMessage({ haven: "element", type: "hello" }, "*"));
      await page.waitForLoadState("networkidle");
      assert.equal(await strange.locator("haven-get-support:defined").count(), 0);
      assert.equal(await strange.locator("input, textarea, button").count(), 0);
    }
  });

  it("says who can see what, in the visitor's language", async () => {
    for (const [lang, title] of [
      ["en", "Who can see what?"],
      ["es", "¿Quién puede ver qué?"],
    ] as const) {
      const { page } = await demo.open(address().replace(/get-support.*/, `privacy?lang=${lang}`));
      await page.getByRole("heading", { name: title, level: 1 }).waitFor();
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
    }
  });
});
