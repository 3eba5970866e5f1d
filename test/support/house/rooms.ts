/** What belongs together: a widget and its seven files, a source and its test, a tag and its line
 * in the loader. */
import type { Source } from "./source.js";

const sevenFiles = ["element", "model", "view", "styles", "events", "define", "index"];

/** Every widget has the same seven files, and a line where the tags are registered and loaded. */
export function wrongWidgets(files: readonly Source[]): string[] {
  const text = new Map(files.map((file) => [file.path, file.text]));
  return widgetsIn(files).flatMap((widget) => {
    const missing = sevenFiles.filter((file) => !text.has(`src/widgets/${widget}/${file}.ts`));
    const unnamed = ["src/define.ts", "src/embed/loader.ts"].filter(
      (file) => !text.get(file)?.includes(widget),
    );
    return [
      ...missing.map((file) => `src/widgets/${widget}: has no ${file}.ts`),
      ...unnamed.map((file) => `${file}: has no line for ${widget}`),
    ];
  });
}

const widgetsIn = (files: readonly Source[]) => [
  ...new Set(files.flatMap(({ path }) => /^src\/widgets\/([^/]+)\//.exec(path)?.slice(1, 2) ?? [])),
];

/** Names of files that hold nothing to test by itself: lists, sheets and declarations. */
const untested = /\/(?:index|styles|define|events)\.ts$|\/styles\/[^/]+\.ts$|\.d\.ts$/;

/**
 * Every source has a test of the same path, or a reason in `elsewhere` why another test stands for
 * it.
 */
export function withoutTest(
  files: readonly Source[],
  elsewhere: Readonly<Record<string, string>>,
): string[] {
  const there = new Set(files.map(({ path }) => path));
  const tested = (path: string) => testsOf(path).some((test) => there.has(test));
  const mustBe = files.filter(
    ({ path, text }) =>
      /^(?:src|demo\/backend)\//.test(path) && !untested.test(path) && hasValues(text),
  );
  const bare = mustBe.filter(({ path }) => !tested(path) && !(path in elsewhere));
  const stale = Object.keys(elsewhere).filter((path) => !there.has(path) || tested(path));
  return [
    ...bare.map(({ path }) => `${path}: has no test of the same path`),
    ...stale.map((path) => `${path}: is excused from a test and should not be`),
  ];
}

/** A file of types alone is tested by the compiler. */
const hasValues = (text: string) => value.test(text.replaceAll(/^import type [^;]*;/gm, ""));

const value = new RegExp(
  [
    "^export (?:abstract |async |declare )?(?:const|let|class|function)",
    "^export [*{]",
    "^(?:await|import) ",
    String.raw`^\w+\(`,
  ].join("|"),
  "m",
);

/** Folders of tests that follow a question instead of a file. */
const byQuestion =
  /^test\/(?:support|e2e|faults|conformance|built|docs)\/|^test\/(?:house|gift-cases)\.test\.ts$/;

/** Every test stands where its source stands; a long one is split as `element-keyboard.test.ts`. */
export function withoutSource(files: readonly Source[]): string[] {
  const expected = new Set(files.flatMap(({ path }) => testsOf(path)));
  return files
    .filter(({ path }) => path.endsWith(".test.ts") && !byQuestion.test(path))
    .filter(({ path }) => !wholeNames(path).some((name) => expected.has(name)))
    .map(({ path }) => `${path}: tests no file of that path`);
}

/** The path, and the shorter ones that it may be a part of: `a-b-c`, `a-b`, `a`. */
function wholeNames(path: string): string[] {
  const [, stem = "", end = ""] = /^(.*?)((?:\.browser)?\.test\.ts)$/.exec(path) ?? [];
  const folder = stem.slice(0, stem.lastIndexOf("/") + 1);
  const words = stem.slice(folder.length).split("-");
  return words.map((_, index) => folder + words.slice(0, index + 1).join("-") + end);
}

function testsOf(path: string): string[] {
  const inside = path.replace(/^src\//, "").replace(/\.(?:ts|mjs)$/, "");
  return [`test/${inside}.test.ts`, `test/${inside}.browser.test.ts`];
}
