/** What one file looks like: its head, its length, its name, and the words that are not written in
 * it. */
import { lineOf, withoutComments, type Source } from "./source.js";

const longest = 250;
const widest = 100;

/** The first line is a comment with one sentence on why the file exists. */
export function wrongHead({ path, text }: Source): string[] {
  const [first = ""] = text.split("\n", 1);
  const sentence = /^\/\*\* [A-Z`"<0-9.].*/.test(first) && first.split(" ").length > 4;
  return sentence ? [] : [`${path}: its first line does not say why it exists`];
}

/** Two screens long, a hundred columns wide. */
export function wrongSize({ path, text }: Source): string[] {
  const lines = text.trimEnd().split("\n");
  const wide = lines.flatMap((line, index) =>
    [...line].length > widest && !cannotBreak(line)
      ? [`${path}:${index + 1}: is ${[...line].length} columns wide`]
      : [],
  );
  return lines.length > longest ? [`${path}: has ${lines.length} lines`, ...wide] : wide;
}

/** A line that holds one long word, or a text that tools must find in one piece. */
const cannotBreak = (line: string) =>
  /\S{60,}/.test(line) || (!/^\s*(?:\/?\*|\/\/)/.test(line) && /["'`][^"'`]{40,}/.test(line));

const refusedNames = new Set(
  "utils util common misc types constants manager service helper helpers".split(" "),
);

/** File and folder names are kebab-case and say what is inside. */
export function wrongName({ path }: Source): string[] {
  const steps = path.split("/");
  const words = steps.flatMap((step) => step.split(/[-.]/));
  const refused = words.filter((word) => refusedNames.has(word));
  const badCase = steps.filter((step) => !/^[a-z0-9.-]+$/.test(step));
  return [
    ...refused.map((word) => `${path}: "${word}" does not say what is inside`),
    ...badCase.map((step) => `${path}: "${step}" is not kebab-case`),
  ];
}

/** `index.ts` only exports. */
export function wrongIndex({ path, text }: Source): string[] {
  if (!path.startsWith("src/") || !path.endsWith("/index.ts")) return [];
  const left = withoutComments(text).replaceAll(
    /export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*"[^"]+";/g,
    "",
  );
  return left.trim() === "" ? [] : [`${path}: does more than export`];
}

type Refusal = readonly [pattern: RegExp, why: string];

const everywhere: readonly Refusal[] = [
  [/\b(?:TODO|FIXME)\b/g, "names work that is not done"],
  [/@ts-(?:ignore|expect-error|nocheck)/g, "silences the compiler"],
  [/\b(?:it|describe|test)\.(?:only|skip)\(/g, "leaves a test out"],
];

const inOurCode: readonly Refusal[] = [
  [/^export default\b/gm, "exports a default"],
  [/:\s*any\b|\bas any\b|<any>/g, "uses any"],
  [/[\w)\]]!(?:[.;,)[]|\s*$)/gm, "claims with ! that something is there"],
  [/^(?:export )?(?:const )?enum\b/gm, "has an enum"],
  [/\bconsole\.log\(.*\bbody\b/g, "logs a body"],
];

const inWidgets: readonly Refusal[] = [
  [/\b(?:localStorage|sessionStorage|indexedDB|CacheStorage|cookieStore)\b/g, "stores something"],
  [/\bdocument\.cookie\b/g, "touches cookies"],
  [/(?<![\w.])eval\(|\bnew Function\b|(?<![\w.])Function\(/g, "builds code from text"],
  [/\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bunsafe(?:HTML|SVG|Static)\b/g, "parses text"],
  [/\bdocument\.write/g, "writes into the page"],
  [/\d\s*rem\b/g, "is measured by the page's root size (rem)"],
  [/\sstyle=|\bstyleMap\b|setAttribute\("style"/g, "carries an inline style"],
  [/@property\s/g, "registers a property on the page"],
  [/\s\.value=/g, "assigns a field its text"],
  [/\brandomUUID\b/g, "is missing on plain-http pages (randomUUID)"],
  [/^@\w+\(|^\s+@(?:property|state|query|customElement)\(/gm, "has a decorator"],
];

/** The rules and the faults planted for them name what they refuse. */
const ourOwn = /^test\/(?:support\/house\/|house\.test\.ts$)/;

/** One sentence for each word that has no place in a file; comments may name what was refused. */
export function refusedWords({ path, text }: Source): string[] {
  const code = withoutComments(text);
  const ours = path.startsWith("src/") || path.startsWith("demo/backend/");
  return [
    ...(ourOwn.test(path) ? [] : found(everywhere, text, path)),
    ...(ours ? found(inOurCode, code, path) : []),
    ...(path.startsWith("src/") ? found(inWidgets, code, path) : []),
  ];
}

const found = (refusals: readonly Refusal[], text: string, path: string): string[] =>
  refusals.flatMap(([pattern, why]) =>
    [...text.matchAll(pattern)].map((hit) => `${path}:${lineOf(text, hit.index)}: ${why}`),
  );
