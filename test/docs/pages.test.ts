/** What the documents point to is there: files, headings, commands, events. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), "utf8");
const within = (folder: string, end: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .map((path) => join(folder, path));

const top = readdirSync(root).filter((path) => path.endsWith(".md"));
const pages = [...top, ...within("docs", ".md")];

/** A page as it is read: what stands in a fence is no heading and no link. */
const prose = (path: string) => read(path).replace(/^( *)```[^]*?^\1```/gm, "");

const headings = (path: string) =>
  [...prose(path).matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) => words);

/** The anchor that a heading has where pages are shown. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

const links = (path: string) =>
  [...prose(path).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = ""]) => to)
    .filter((to) => !/^[a-z]+:/.test(to));

describe("the documents", () => {
  it("lead only to files and headings that are there", () => {
    const lost = pages.flatMap((page) =>
      links(page).filter((to) => {
        const [path = "", part] = to.split("#");
        const target = path === "" ? page : join(dirname(page), path);
        if (!existsSync(join(root, target))) return true;
        return part !== undefined && !headings(target).map(anchor).includes(part);
      }),
    );
    assert.deepEqual(lost, []);
  });

  it("say a thing once: no page has two parts of one name", () => {
    // A list of changes has the same parts for each version.
    for (const page of pages.filter((path) => path !== "CHANGELOG.md")) {
      const found = headings(page);
      assert.deepEqual(found, [...new Set(found)], page);
    }
  });

  it("name every part that a page may style, and no other", () => {
    const sources = within("src", ".ts").map(read).join("\n");
    const drawn = [...sources.matchAll(/\bpart=(?:"([\w -]+)"|\$\{([^}]+)\})/g)].flatMap(
      ([, plain, choice = ""]) =>
        plain?.split(" ") ??
        [...choice.matchAll(/"([\w -]+)"/g)].flatMap(([, of = ""]) => of.split(" ")),
    );
    const theming = read("docs/theming.md");
    const table = theming.slice(theming.indexOf("## Parts"));
    const named = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(
      named.toSorted(),
      [...new Set(drawn)].filter((name) => name !== "primary").toSorted(),
    );
  });

  it("name commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json"));
    for (const page of pages)
      for (const [, name = ""] of read(page).matchAll(/npm run ([\w:]+)/g))
        assert.ok(name in scripts, `${page}: npm run ${name}`);
  });

  it("list every event that a page can listen to", () => {
    const told = new Set(read("docs/embedding.md").match(/`haven-[a-z-]+`/g));
    const fired = within("src", "events.ts").flatMap((path) =>
      [...read(path).matchAll(/type = "(haven-[a-z-]+)"/g)].map(([, type = ""]) => type),
    );
    assert.ok(fired.length > 8);
    assert.deepEqual(
      fired.filter((type) => !told.has(`\`${type}\``)),
      [],
    );
  });
});
