/** The small reader against zod, on every schema of the contract: what one refuses or returns, the
 * other does. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, it } from "node:test";
import { build, type Rollup } from "vite";
import { smallReader } from "../../../scripts/build/lit.js";
import * as withZod from "../../support/every-schema.js";

type Module = Readonly<Record<string, unknown>>;
type Read = { readonly success: boolean; readonly data?: unknown };
type Reader = { safeParse(schema: unknown, value: unknown): Read };
type Every = { readonly z: Reader } & Readonly<Record<string, Module | Reader>>;

const lengths = [1, 2, 3, 4, 7, 8, 9, 10, 20, 21, 32, 33, 40, 43, 64, 100, 200, 2000];
const numbers = [0, -1, 1, 3, 4, 10, 11, 60, 61, 90, 91, 120, 121, 240, 241, 1.5, 1e9, NaN];
const others = [null, "", " ", true, [], {}, [null], { a: 1 }, "2026-02-30"];
const texts = lengths.flatMap((length) => ["a".repeat(length), "a".repeat(length + 1)]);
const odd = [...others, ...numbers, ...texts];
const folder = mkdtempSync(join(tmpdir(), "haven-reader-"));
let small: Every;

before(async () => {
  const result = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [smallReader],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: "test/support/every-schema.ts",
        preserveEntrySignatures: "strict",
        output: { format: "es" },
      },
    },
  })) as Rollup.RollupOutput; // one input, no watch: one output
  const file = join(folder, "small.mjs");
  writeFileSync(file, result.output[0].code);
  assert.doesNotMatch(result.output[0].code, /ZodMini/, "zod is not in it");
  small = (await import(pathToFileURL(file).href)) as Every;
});
after(() => rmSync(folder, { recursive: true }));

/** Every value inside `value`, itself included. */
function inside(value: unknown): unknown[] {
  const children = typeof value === "object" && value !== null ? Object.values(value) : [];
  return [value, ...children.flatMap(inside)];
}

/**
 * `value` with one thing changed, at any depth: taken away, added, or replaced by something odd.
 */
function changed(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return odd;
  if (Array.isArray(value))
    return [
      ...value.flatMap((each, index) => changed(each).map((other) => value.with(index, other))),
      ...lengths.map((length) => Array.from({ length }, () => value[0])),
      [...value, null],
    ];
  const { ...fields } = value as Record<string, unknown>;
  return [
    { ...fields, surplus: 1 },
    ...Object.keys(fields).flatMap((key) => [
      Object.fromEntries(Object.entries(fields).filter(([other]) => other !== key)),
      { ...fields, [key]: undefined },
      ...changed(fields[key]).map((other) => ({ ...fields, [key]: other })),
    ]),
  ];
}

const modules = Object.entries(withZod as unknown as Every).filter(([name]) => name !== "z");
const examples = modules.flatMap(([, module]) =>
  Object.entries(module)
    .filter(([name]) => name.startsWith("example"))
    .flatMap(([, value]) => inside(value)),
);
const values = [
  ...odd,
  undefined,
  ...new Map(examples.map((e) => [JSON.stringify(e), e])).values(),
];

describe("the small reader", () => {
  for (const [file, module] of modules)
    for (const [name, schema] of Object.entries(module))
      if (typeof schema === "object" && schema !== null && "_zod" in schema)
        it(`reads ${name} as zod does`, () => {
          const other = (small[file] as Module)[name];
          let accepted = 0;
          for (const value of values) {
            const read = same(schema, other, value);
            if (!read) continue;
            accepted += 1;
            if (accepted <= 3) for (const variant of changed(value)) same(schema, other, variant);
          }
          assert.ok(accepted > 0, "at least one example fits");
        });
});

/** Whether both accept the value; fails when they differ in that, or in what they return. */
function same(schema: unknown, other: unknown, value: unknown): boolean {
  const reader = withZod.z as unknown as Reader;
  const [theirs, ours] = [reader.safeParse(schema, value), small.z.safeParse(other, value)];
  const shown = () => JSON.stringify(value)?.slice(0, 400);
  assert.equal(ours.success, theirs.success, `zod says ${theirs.success} to ${shown()}`);
  if (theirs.success) assert.deepEqual(ours.data, theirs.data, shown());
  return theirs.success;
}
