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
    const tries = [second, third].map((words) => /no-such-words\.js\?again=(\d+)/.exec(words)?.[1]);
    expect(Number(tries[0])).to.be.above(0);
    expect(Number(tries[1])).to.equal(Number(tries[0]) + 1);
  } else expect(first).to.match(/module/i); // WebKit names no file, and forgets a failure by itself
  expect(isLoaded("qax", "donate")).to.equal(false);
});
