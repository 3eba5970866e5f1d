/** The built files themselves: complete, hashed as they say, and free of what no page should have
 * to run. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { tags } from "../../src/embed/loader.js";

type Integrity = {
  readonly version: string;
  readonly entries: Record<string, { readonly file: string; readonly needs: string[] }>;
  readonly files: Record<string, string>;
  readonly lazy: Record<string, { readonly modules: string[]; readonly needs: string[] }>;
};
type Package = {
  readonly version: string;
  readonly exports: Record<string, string | { readonly types: string; readonly default: string }>;
};

const cdn = "dist/cdn";
const json = <T>(path: string) => JSON.parse(readFileSync(path, "utf8")) as T;
const integrity = json<Integrity>(join(cdn, "integrity.json"));
const built = readdirSync(cdn, { recursive: true })
  .map((name) => String(name))
  .filter((name) => name.endsWith(".js"));
const text = (name: string) => readFileSync(join(cdn, name), "utf8");

describe("the files for a script tag", () => {
  it("are one per tag, two loaders and one with everything", () => {
    for (const name of [...Object.values(tags), "haven.js", "haven.classic.js", "haven.all.js"])
      assert.ok(built.includes(name), `${name} is missing`);
  });

  it("have the hashes that integrity.json gives, and every file has one", () => {
    assert.deepEqual(Object.keys(integrity.files).toSorted(), built.toSorted());
    for (const [name, hash] of Object.entries(integrity.files)) {
      const real = createHash("sha384").update(text(name)).digest("base64");
      assert.equal(hash, `sha384-${real}`, name);
    }
  });

  it("name their chunks after the content, and their entries by the tag alone", () => {
    for (const name of built)
      if (name.startsWith("chunks")) assert.match(name, /-[\w-]{8}\.js$/);
      else assert.match(name, /^haven[.a-z-]*\.js$/);
  });

  it("bring no other widget's own file along when a form goes on", () => {
    const rooms = Object.values(integrity.lazy).flatMap(({ modules, needs }) => {
      const forms = /src\/widgets\/(get-support|send-message)\/rooms\.ts/;
      const [, widget] = forms.exec(modules.join()) ?? [];
      return widget ? [{ tag: `haven-${widget}`, needs }] : [];
    });
    assert.equal(rooms.length, 2);
    const entries = Object.entries(integrity.entries);
    for (const { tag, needs } of rooms)
      for (const [other, { needs: first }] of entries.filter(([each]) => each !== tag)) {
        const others = entries.flatMap(([each, entry]) => (each === other ? [] : entry.needs));
        const own = first.filter((file) => !others.includes(file) && !file.includes("-and-later-"));
        const alien = needs.filter((file) => own.includes(file));
        assert.deepEqual(alien, [], `${tag} loads a file of ${other}`);
      }
  });

  it("load as a plain script too", () => {
    assert.doesNotMatch(text("haven.classic.js"), /import\.meta|^import |^export /m);
    assert.match(text("haven.classic.js"), /currentScript/);
  });

  it("make one policy, under our name, and no other", () => {
    for (const name of ["haven.all.js", ...Object.values(tags)]) {
      const entry = integrity.entries[name.replace(/\.js$/, "")];
      const all = [name, ...(entry?.needs ?? [])].map(text).join("\n");
      assert.equal(all.match(/createPolicy/g)?.length, 1, name);
      assert.match(all, /haven-kit#lit/);
      assert.equal(all.match(/innerHTML/g)?.length, 1, "only Lit's own template is parsed");
    }
  });

  const refused: Readonly<Record<string, RegExp>> = {
    "code from text": /\beval\(|\bnew Function\b|(?<![\w.$])Function\(/,
    storage: /\b(?:localStorage|sessionStorage|indexedDB|cookieStore)\b|document\.cookie/,
    "the page's root size": /\d\s?rem\b/,
    "a registered property": /@property\b/,
    "an inline style": / style=/,
    "a development build": /import\.meta\.env|process\.env|Lit is in dev mode/,
    "notes for translators": /\bdesc:["'`]/,
    "a path of the machine that built it": /node_modules|\/src\//,
  };
  for (const [what, pattern] of Object.entries(refused))
    it(`hold no trace of ${what}`, () => {
      for (const name of built) assert.doesNotMatch(text(name), pattern, name);
    });
});

describe("the files for a bundler", () => {
  const { exports, version } = json<Package>("package.json");
  const code = Object.entries(exports).flatMap(([path, to]) =>
    typeof to === "string" ? [] : [[path, to] as const],
  );

  it("carry types with every entry", () => {
    for (const [path, to] of code) assert.ok(existsSync(to.types), `${path} has no types`);
  });

  it("are there wherever package.json points", () => {
    for (const to of Object.values(exports))
      assert.ok(existsSync(typeof to === "string" ? to : to.default), JSON.stringify(to));
  });

  it("can be imported in plain Node, and only define registers tags", () => {
    const names = code.map(([path]) => `haven-kit${path.slice(1)}`);
    const quiet = names.filter((name) => !name.endsWith("/define"));
    const program = `
      for (const name of ${JSON.stringify(quiet)}) await import(name);
      const tags = ${JSON.stringify(Object.keys(tags))};
      const known = () => tags.filter((tag) => globalThis.customElements?.get(tag)).length;
      const before = known();
      for (const name of ${JSON.stringify(names)}) await import(name);
      console.log(JSON.stringify([before, known()]));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    assert.deepEqual(JSON.parse(output), [0, Object.keys(tags).length]);
  });

  it("tell React the tags, their properties and their events", () => {
    const tsc = join("node_modules", "typescript", "bin", "tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", "test/support/react"], {
      encoding: "utf8",
    });
    assert.deepEqual([stdout, status], ["", 0]);
  });

  it("leave Lit to the page's own bundler", () => {
    const element = readFileSync("dist/npm/src/widgets/donate-button/element.js", "utf8");
    assert.match(element, /from "lit"/);
  });

  it("are the version that the built files say", () => {
    assert.equal(integrity.version, version);
    assert.ok(text("haven.all.js").includes(version));
  });
});
