/** Which test runs where: in Node, in the browsers, through the served pages, on the
 * built files. */
import { readdirSync } from "node:fs";

const all = () =>
  readdirSync("test", { recursive: true })
    .map((file) => `test/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".test.ts"))
    .toSorted();

const inBrowser = (file) => file.endsWith(".browser.test.ts");
const onBuilt = (file) => file.startsWith("test/built/");
const inCheck = (file) => file === "test/house.test.ts";
/** Whether it walks through the served pages. */
export const walks = (file) => file.startsWith("test/e2e/");

/**
 * Tests that need no browser of their own; those on the built files and the served pages included.
 */
export const nodeTests = () => all().filter((file) => !inBrowser(file));

/** The suites of Node's tests, by name. */
export const nodeSuites = {
  sources: () => nodeTests().filter((file) => !onBuilt(file) && !walks(file) && !inCheck(file)),
  built: () => nodeTests().filter(onBuilt),
  walks: () => nodeTests().filter(walks),
};

/** The suites of the browsers' tests, by name. */
export const browserSuites = {
  sources: () => all().filter((file) => inBrowser(file) && !onBuilt(file)),
  built: () => all().filter((file) => inBrowser(file) && onBuilt(file)),
};
