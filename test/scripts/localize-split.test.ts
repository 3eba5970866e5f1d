/** Tests that each widget gets the words that its files say, and no neighbour's. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { entriesIn, idsOf, reads, tableFor } from "../../scripts/localize-split.js";
import { dates as dateWords } from "../../locales/generated/en/dates.js";
import { table as clockWords } from "../../locales/generated/en/table.js";
import * as clock from "../../src/locale/clock.js";
import * as dates from "../../src/locale/dates.js";
import * as hours from "../../src/locale/opening-clock.js";
import * as lists from "../../src/locale/lists.js";
import * as moments from "../../src/locale/moments.js";
import * as money from "../../src/locale/money.js";
import * as names from "../../src/locale/names.js";
import * as zones from "../../src/locale/zones.js";

const table = { ...clockWords, ...dateWords };
const root = mkdtempSync(join(tmpdir(), "haven-split-"));
after(() => rmSync(root, { recursive: true }));

const files: Readonly<Record<string, string>> = {
  "src/widgets/send-message/element.ts": `
    import { view } from "./view.js";
    const late = () => import("./late.js");
    const door = () => import("../get-support/define.js");`,
  "src/widgets/send-message/view.ts": `
    import { part } from "../../ui/parts/part.js";
    msg("A", { id: "message.a", desc: "" });`,
  "src/widgets/send-message/late.ts": `msg("B", { desc: "", id: "message.b" });`,
  "src/widgets/get-support/define.ts": `msg("C", { id: "support.c" });`,
  "src/widgets/get-support/element.ts": `
    import type { Rooms } from "./rooms.js";
    import type { Kind } from "../../ui/parts/other.js";
    import { part } from "../../ui/parts/part.js";
    const late = () => import("./rooms.js");`,
  "src/widgets/get-support/rooms.ts": `
    import { part } from "../../ui/parts/part.js";
    import { other } from "../../ui/parts/other.js";
    formatList(["a"], "en"); weekdayName(0, "en");`,
  "src/ui/parts/part.ts": `
    import { formatList } from "../../locale/lists.js";
    msg("D", { id: "shared.d" }); formatList(["a"], "en");`,
  "src/widgets/upcoming-circles/element.ts": `const late = () => import("./rest.js");`,
  "src/widgets/upcoming-circles/rest.ts": `
    import { part } from "../../ui/parts/part.js";
    const late = () => import("./taking-part.js");`,
  "src/widgets/upcoming-circles/taking-part.ts": `
    import { part } from "../../ui/parts/part.js";
    import { other } from "../../ui/parts/other.js";`,
  "src/locale/lists.ts": `languageName("es", "en");`,
  "src/ui/parts/other.ts": `msg("E", { id: "shared.e" });`,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const all = ["message.a", "message.b", "support.c", "shared.d", "shared.e", "question.f"];

describe("idsOf", () => {
  it("follows a widget's early and late imports, and stops at another widget's door", () => {
    assert.deepEqual(idsOf("message", all, root), ["message.a", "message.b", "shared.d"]);
  });

  it("gives a form's rooms what its first page has not brought, and no word to a type", () => {
    assert.deepEqual(idsOf("support", all, root), ["shared.d"]);
    assert.deepEqual(idsOf("support-rooms", all, root), ["shared.e"]);
  });

  it("gives the rooms of taking part no word that is there with the door to them", () => {
    assert.deepEqual(idsOf("circles-rest", all, root), ["shared.d"]);
    assert.deepEqual(idsOf("circles-rooms", all, root), ["shared.e"]);
  });

  it("gives a widget that is not there yet its own words and the shared ones", () => {
    assert.deepEqual(idsOf("donate", all, root), ["shared.d", "shared.e", "question.f"]);
  });
});

describe("tableFor", () => {
  it("gives a widget the words that its calls read, and none for calls it does not make", () => {
    assert.deepEqual(tableFor("message", table, root), { and: "and", or: "or" });
  });

  it("gives a form's rooms what its first page has not brought", () => {
    const { weekdays } = table;
    assert.deepEqual(tableFor("support-rooms", table, root), { weekdays });
  });

  it("knows every function that writes with a table", () => {
    const wordless = ["daysAway", "isElsewhere", "offsetLabel", "weekdayOf"];
    const written = [clock, dates, moments, hours, lists, money, names, zones].flatMap(Object.keys);
    assert.deepEqual(new Set([...Object.keys(reads), ...wordless]), new Set(written));
  });
});

describe("entriesIn", () => {
  it("reads every kind of entry as it stands", () => {
    const module = `
    import {html} from 'lit';
    export const templates = {
      'a.plain': \`it's, fine\`,
'a.two-lines': html\`one
  <b>two</b> 'b.not': \`,
'a.values': str\`\${1} and \${0}\`,
    };
  `;
    assert.deepEqual(
      [...entriesIn(module)],
      [
        ["a.plain", "`it's, fine`"],
        ["a.two-lines", "html`one\n  <b>two</b> 'b.not': `"],
        ["a.values", "str`${1} and ${0}`"],
      ],
    );
  });
});
