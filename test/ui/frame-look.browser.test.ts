/** A page's own style for a form in a frame: handed over by name. */
import { expect, fixture, html } from "@open-wc/testing";
import { schemeOf, tokenNames, tokensOf } from "../../src/ui/frame-look.js";
import { tokens } from "../../src/theme/tokens.js";

async function styled(properties: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<p></p>`);
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  return element;
}

describe("what a page's style hands over to a frame", () => {
  it("is every public property by its name", () => {
    const names = tokens.map(({ name }) => name.replace("--haven-", ""));
    expect(tokenNames.toSorted()).to.deep.equal(
      [...names, "line"].toSorted(), // decoration, which no page sets
    );
  });

  it("is what is set on the tag or above it, with the face of the page", async () => {
    const element = await styled({
      "--haven-radius": "0.25em",
      "--haven-accent": "rebeccapurple",
      "--other": "1",
      "font-family": "Georgia, serif",
    });
    expect(tokensOf(element)).to.deep.equal({
      font: "Georgia, serif",
      accent: "rebeccapurple",
      radius: "0.25em",
    });
  });

  it("is the scheme that the attribute says, and else the page's own", async () => {
    const element = await styled({ "color-scheme": "dark" });
    expect(schemeOf(element)).to.equal("dark");
    element.style.colorScheme = "light dark";
    expect(schemeOf(element)).to.equal("auto");
    element.style.colorScheme = "normal";
    expect(schemeOf(element)).to.equal("light");
    element.setAttribute("theme", "dark");
    expect(schemeOf(element)).to.equal("dark");
  });
});
