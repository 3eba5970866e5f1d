/** The small messages of the built files against @lit/localize: the same words in each language. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as theirs from "@lit/localize";
import { configureReentrantLocalization } from "@lit/localize/init/reentrant.js";
import { html } from "lit";
import * as ours from "../../../../scripts/build/lit/localize.js";

const { str } = theirs;
const words = {
  plain: "Hola",
  turned: str`${1} y luego ${0}`,
  twice: str`${0} y ${0}`,
  markup: html`<b>${1}</b> de ${0}`,
};
let lang = "en";
const settings = {
  sourceLocale: "en",
  targetLocales: ["es", "qaa"],
  getLocale: () => lang,
  loadLocaleSync: (wanted: string) => ({ templates: wanted === "es" ? words : {} }),
};
configureReentrantLocalization(settings);
ours.configureReentrantLocalization(
  settings as unknown as Parameters<typeof ours.configureReentrantLocalization>[0],
);

type Say = (source: unknown, options: { id: string }) => unknown;
type Str = typeof theirs.str;

/** The same messages by either; a result by the texts around its values. */
function said({ msg, str: filled }: { readonly msg: Say; readonly str: Str }): unknown {
  const all = [
    msg("Hello", { id: "plain" }),
    msg(filled`${"a"} then ${2}`, { id: "turned" }),
    msg(filled`${"a"}`, { id: "twice" }),
    msg(html`<i>${"a"}</i> of ${"b"}`, { id: "markup" }),
    msg("Not translated", { id: "nowhere" }),
    msg(filled`Not ${"translated"}`, { id: "nowhere-filled" }),
  ];
  return all.map((each) => {
    if (typeof each === "string") return each;
    const { strings, values } = each as ReturnType<typeof html>;
    return { strings: [...strings], values };
  });
}

describe("messages of the built files", () => {
  for (const spoken of ["en", "es", "qaa"])
    it(`say in ${spoken} what @lit/localize says`, () => {
      lang = spoken;
      const wanted = said(theirs as { msg: Say; str: Str });
      assert.deepEqual(said(ours as unknown as { msg: Say; str: Str }), wanted);
      assert.deepEqual(said(ours as unknown as { msg: Say; str: Str }), wanted, "again");
    });

  it("put values where the translation has them", () => {
    lang = "es";
    const source = ours.str`${"a"} then ${"b"}` as Parameters<typeof ours.msg>[0];
    assert.equal(ours.msg(source, { id: "turned" }), "b y luego a");
  });
});
