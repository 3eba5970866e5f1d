/** Tests that a failed file is asked for by another name: Firefox keeps a failed import. */
import { expect } from "@open-wc/testing";
import { addLanguage, isLoaded, loadCatalogue } from "../../src/locale/load.js";
import type { CatalogueModule } from "../../src/locale/tables.js";
import { loadersOf } from "../support/catalogues.js";

const missing = new URL("./no-such-words.js", import.meta.url).href;

async function failure(): Promise<string> {
  try {
    await loadCatalogue("qax", "donate");
  } catch (error) {
    return String(error);
  }
  throw new Error("words that are not there have loaded");
}

it("asks the network again after a failure, wherever the engine names the file", async () => {
  addLanguage(
    "qax",
    loadersOf(() => import(missing) as Promise<CatalogueModule>),
  );
  const [first, second, third] = [await failure(), await failure(), await failure()];
  const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
  expect(first.includes(missing)).to.equal(!isWebKit);
  if (!isWebKit) {
    expect(second).to.match(/no-such-words\.js\?again=\d/);
    expect(third).to.match(/no-such-words\.js\?again=\d/);
    expect(third).not.to.equal(second);
  } else expect(first).to.match(/module/i); // WebKit names no file, and forgets a failure by itself
  expect(isLoaded("qax", "donate")).to.equal(false);
});
