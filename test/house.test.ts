/** The house rules, read by a machine: each rule is first shown a fault that it must find, then the
 * whole tree. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { testedElsewhere } from "./support/house/elsewhere.js";
import { wrongFloors, wrongValues } from "./support/house/floors.js";
import { withoutSource, withoutTest, wrongWidgets } from "./support/house/rooms.js";
import * as shape from "./support/house/shape.js";
import { emptyFolders, sources, type Source } from "./support/house/source.js";
import { inClient, inServer } from "./support/storm/bugs.js";
import { fits } from "./support/storm/planted.js";

const files = sources();
const each = (rule: (file: Source) => string[]) => files.flatMap(rule);
const file = (path: string, text = ""): Source => ({ path, text });
const head = "/** Why this file exists, in a sentence. */\n";

function keeps(problems: readonly string[]): void {
  assert.equal(problems.length, 0, `\n${problems.join("\n")}`);
}

function finds(rule: (file: Source) => string[], ...faults: Source[]): void {
  for (const fault of faults)
    assert.notDeepEqual(rule(fault), [], `not found in ${fault.path}: ${fault.text}`);
}

describe("imports", () => {
  it("point down only", () => keeps(each(wrongFloors)));

  it("are found when they point up, sideways, or to a package of another floor", () => {
    finds(
      wrongFloors,
      file("src/contract/a.ts", 'import { b } from "../client/b.js";'),
      file("src/client/a.ts", 'import { b } from "../locale/b.js";'),
      file("src/client/a.ts", 'import type { B } from "../theme/b.js";'),
      file("src/client/a.ts", 'import {\n  b,\n} from "../theme/b.js";'),
      file("src/ui/parts/a.ts", 'export { b } from "../../widgets/x/b.js";'),
      file("src/widgets/x/a.ts", 'import { b } from "../y/b.js";'),
      file("src/widgets/x/a.ts", 'const b = () => import("../get-support/define.js");'),
      file("src/widgets/send-message/a.ts", 'import "../get-support/define.js";'),
      file("src/contract/text.ts", 'import { z } from "zod/mini";'),
      file("demo/backend/a.ts", 'import { z } from "zod";'),
      file("src/client/a.ts", 'import { html } from "lit";'),
      file("src/utilities/a.ts", 'import { b } from "./b.js";'),
      file("demo/backend/a.ts", 'import { request } from "../../src/client/request.js";'),
    );
  });

  it("may go through the one door between widgets", () => {
    const late = 'const open = () => import("../get-support/define.js");';
    keeps(wrongFloors(file("src/widgets/send-message/element.ts", late)));
    keeps(
      wrongFloors(file("demo/backend/a.ts", 'import type { A } from "../../src/client/a.js";')),
    );
    keeps(wrongFloors(file("src/client/a.ts", '// import { b } from "../theme/b.js";')));
  });

  it("bring a model values from the contract alone", () => keeps(wrongValues(files)));

  it("are found when a model, or its neighbour, takes a value elsewhere", () => {
    const model = file("src/widgets/x/model.ts", 'import { b } from "./b.js";');
    const impure = file("src/widgets/x/b.ts", 'import { c } from "../../client/c.js";');
    const pure = file("src/widgets/x/b.ts", 'import type { C } from "../../client/c.js";');
    assert.equal(wrongValues([model, impure]).length, 1);
    keeps(wrongValues([model, pure]));
  });
});

describe("a file", () => {
  it("says in its first line why it exists", () => keeps(each(shape.wrongHead)));
  it("fits on two screens", () => keeps(each(shape.wrongSize)));
  it("is named after what is inside", () => keeps(each(shape.wrongName)));
  it("only exports when it is an index", () => keeps(each(shape.wrongIndex)));
  it("has no word that was refused", () => keeps(each(shape.refusedWords)));
  it("never stands in for an empty folder", () => keeps(emptyFolders()));

  it("is found when its shape is wrong", () => {
    finds(shape.wrongHead, file("src/a.ts", "const a = 1;\n"), file("src/a.ts", "/** Things. */"));
    finds(
      shape.wrongSize,
      file("src/a.ts", "a\n".repeat(251)),
      file("src/a.ts", `${head}// ${"word ".repeat(20)}`),
    );
    finds(shape.wrongName, file("src/utils/a.ts"), file("src/date-helper.ts"), file("src/aB.ts"));
    finds(shape.wrongIndex, file("src/index.ts", 'export { a } from "./a.js";\nstart();\n'));
    keeps(shape.wrongIndex(file("src/index.ts", `${head}export * from "./a.js";\n`)));
  });

  for (const fault of [
    "// TODO: later",
    "export default class A {}",
    "const a = b as any;",
    "const a = b!.c;",
    'localStorage.setItem("a", "b");',
    'document.cookie = "a=b";',
    'eval("a");',
    'const a = new Function("return 1");',
    "element.innerHTML = text;",
    "html`<p>${unsafeHTML(text)}</p>`;",
    "css`p { margin: 1rem; }`;",
    'html`<p style="color: red"></p>`;',
    "html`<input .value=${text} />`;",
    "crypto.randomUUID();",
    "// @ts-ignore: it works",
    'const a = "//"; localStorage.clear();',
  ])
    it(`is found with ${fault}`, () => finds(shape.refusedWords, file("src/a.ts", fault)));

  it("may say in a comment what was refused", () => {
    keeps(shape.refusedWords(file("src/a.ts", "// no innerHTML: it parses text\n/* eval( */")));
  });
});

describe("rooms", () => {
  it("of a widget are the same seven, and the loader knows it", () => keeps(wrongWidgets(files)));
  it("of the sources have a test of the same path", () =>
    keeps(withoutTest(files, testedElsewhere)));
  it("of the tests have a source of the same path", () => keeps(withoutSource(files)));

  it("are found when one is missing", () => {
    const widget = file("src/widgets/x/element.ts");
    const source = file("src/client/a.ts", "export const a = 1;");
    assert.equal(wrongWidgets([widget]).length, 6 + 2);
    assert.equal(withoutTest([source], {}).length, 1);
    keeps(withoutTest([file("src/client/b.ts", "export type B = 1;")], {}));
    assert.equal(withoutTest([], { "src/client/a.ts": "gone" }).length, 1);
    keeps(withoutTest([source, file("test/client/a.test.ts")], {}));
    assert.equal(withoutSource([file("test/client/a.test.ts")]).length, 1);
    keeps(withoutSource([source, file("test/client/a-late.browser.test.ts")]));
  });
});

describe("importing", () => {
  const acts = /\/define\.ts$|^src\/define\.ts$|^src\/embed\//;
  const quiet = files.map(({ path }) => path).filter((path) => path.startsWith("src/"));

  it("looks at no window and works on a server", () => {
    keeps(imported(quiet.filter((path) => !acts.test(path))));
  });

  it("is found when it looks at the page", () => {
    const folder = mkdtempSync(join(tmpdir(), "haven-"));
    const planted = join(folder, "planted.mjs");
    writeFileSync(planted, "export const wide = typeof window === 'undefined' ? 0 : window;");
    assert.match(imported([planted]).join(), /reads window/);
    writeFileSync(planted, "throw new Error('no page');");
    assert.match(imported([planted]).join(), /no page/);
    rmSync(folder, { recursive: true });
  });
});

describe("a bug that a suite plants", () => {
  const bugs = [...inClient.map(([, , bug]) => bug), ...inServer.map(([, , , bug]) => bug)];

  it("stands in the source as it is today", () => {
    keeps(bugs.filter((bug) => !fits(bug)).map(({ file: path, of }) => `${path}: no ${of}`));
  });
});

function imported(paths: readonly string[]): string[] {
  const program = ["--import", "tsx", "test/support/house/imports.mjs", ...paths];
  return JSON.parse(execFileSync(process.execPath, program, { encoding: "utf8" })) as string[];
}
