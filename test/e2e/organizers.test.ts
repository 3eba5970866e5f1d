/** What the organiser's page says to type is understood when it is typed. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { names } from "../../demo/backend/circles/field-names.js";
import { fieldNamed } from "../../demo/backend/circles/fields.js";
import { calendar, entry, readAll } from "../support/calendars.js";

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const linesOf = (text: string) => [
  ...new Set([...text.matchAll(/`(\p{Lu}[\p{L} -]*: [^`]+)`/gu)].map(([, line = ""]) => line)),
];
const publishes = /^(?:Circle|Círculo): /;

for (const name of ["organizers.md", "organizers.es.md"])
  describe(`the page ${name}`, () => {
    const lines = linesOf(page(name));

    it("has an example of every line", () => {
      const found = new Set(lines.map((line) => fieldNamed(line.split(":")[0] ?? "")));
      assert.deepEqual(
        Object.keys(names).filter((field) => ![...found].some((each) => each === field)),
        [],
      );
    });

    for (const line of lines.filter((each) => !publishes.test(each)))
      it(`may say “${line}”`, () => {
        const text = `DESCRIPTION:Círculo: sí\\n${line.replaceAll(",", "\\,")}`;
        const { circles, problems } = readAll(calendar([entry([text])]));
        assert.equal(circles.length, 1);
        assert.deepEqual(problems, []);
      });

    it("shows pictures that are there", () => {
      for (const [, path = ""] of page(name).matchAll(/\((pictures\/[^)]+)\)/g))
        assert.ok(existsSync(new URL(`../../docs/${path}`, import.meta.url)), path);
    });
  });
