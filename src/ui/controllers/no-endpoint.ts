/** Tells the page's author that a widget cannot ask anybody; comes only where that is so. */
import { warnOnce } from "../../client/console.js";

/** One line for each kind of widget; `stated` is what stands in the page instead of an endpoint. */
export function explain(tag: string, stated: string | undefined): void {
  const why = stated === undefined ? "has no endpoint" : `cannot use the endpoint "${stated}"`;
  warnOnce(
    `<${tag}> ${why}, so it shows only what its own attributes say. ` +
      `Give it an https URL: <${tag} endpoint="https://api.example.org/v1">, ` +
      `or data-haven-endpoint on an element around it.`,
  );
}
