/** Words for tests that come when the test says so, or fail: a stand-in for the files of a
 * language. */
import { str, type StrResult } from "@lit/localize";
import type { Catalogue, CatalogueModule, Loaders } from "../../src/locale/tables.js";
import { table } from "../../locales/generated/en/table.js";

/** A language whose every file is answered by `answer`. */
export function loadersOf(answer: (catalogue: Catalogue) => Promise<CatalogueModule>): Loaders {
  return {
    circles: () => answer("circles"),
    "circles-along": () => answer("circles-along"),
    "circles-filters": () => answer("circles-filters"),
    "circles-rest": () => answer("circles-rest"),
    "circles-rooms": () => answer("circles-rooms"),
    support: () => answer("support"),
    "support-rooms": () => answer("support-rooms"),
    message: () => answer("message"),
    "message-rooms": () => answer("message-rooms"),
    donate: () => answer("donate"),
  };
}

/** A catalogue with a greeting, and one with a name in it: `catalogue("Hola", str`Hola, ${0}`)`. */
export function catalogue(hello: string, named: StrResult = str`${0}`): CatalogueModule {
  return { table, templates: { "test.hello": hello, "test.name": named } };
}

/** A promise and its two ends. */
export function promised<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
