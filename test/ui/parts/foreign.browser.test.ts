/** Somebody else's words are read aloud in their own language. */
import { expect } from "@open-wc/testing";
import { html } from "lit";
import { foreign } from "../../../src/ui/parts/foreign.js";
import { showing } from "../../support/part-host.js";

describe("a text of somebody else", () => {
  it("carries its own language and direction when it is not the reader's", async () => {
    const { one } = await showing(() => html`<p>${foreign("Círculo de duelo", "es-US", "en")}</p>`);
    const span = one("span");
    expect(span.getAttribute("lang")).to.equal("es-US");
    expect(span.getAttribute("dir")).to.equal("auto");
    expect(span.textContent).to.equal("Círculo de duelo");
  });

  it("stands bare in the reader's own language, whatever the region", () => {
    expect(foreign("A place to sit", "en-GB", "en")).to.equal("A place to sit");
  });
});
