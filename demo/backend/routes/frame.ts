/** `GET /frame/{widget}`: a form on the organisation's own origin, for a frame in any page or as a
 * page of its own; and `/frame/privacy`, who can see what of it. */
import { Hono } from "hono";
import { formPage, hostedForms } from "../frame/form-page.js";
import { privacyPage } from "../frame/privacy-page.js";
import { readQuery } from "../guards/limits.js";
import { Refusal } from "../guards/problem.js";
import type { Ports } from "../ports.js";

export function frameRoutes({ organization }: Pick<Ports, "organization">): Hono {
  return new Hono()
    .get("/frame/privacy", async (c) => {
      const { lang } = readQuery(c.req.raw, ["lang"]);
      return privacyPage(organization.config(lang), lang ?? organization.language());
    })
    .get("/frame/:widget", async (c) => {
      const { lang, partner } = readQuery(c.req.raw, ["lang", "partner"]);
      const widget = hostedForms.find((each) => each === c.req.param("widget"));
      if (!widget) throw new Refusal(404, "not_found");
      const config = organization.config(lang, partner);
      return formPage(config, { widget, lang: lang ?? organization.language() });
    });
}
