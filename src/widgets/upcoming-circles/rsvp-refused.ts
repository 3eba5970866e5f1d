/** Where to mend what the endpoint refused of an RSVP, found by its path. */
import type { Circle } from "../../contract/circle.js";
import type { FieldError } from "../../contract/problem.js";
import type { Obstacle } from "../../ui/questions/question.js";
import { screensOf, type Screen } from "./rsvp-answers.js";

/** A page, and what keeps a person there. */
export interface Refused {
  readonly screen: Screen;
  readonly obstacles: readonly Obstacle[];
}

/** The first page that can mend something; `undefined` when the fault is ours. */
export function refusedAt(errors: readonly FieldError[], circle: Circle): Refused | undefined {
  const found = errors.flatMap(({ path }) => {
    const [, group = "", inner = ""] = path.split("/");
    const place = places[group === "data" ? `data/${inner}` : group];
    if (!place || !screensOf(circle).includes(place.screen)) return [];
    return [{ screen: place.screen, obstacle: { field: place.field, code: "refused" as const } }];
  });
  const [first] = found;
  if (!first) return undefined;
  const here = found.filter(({ screen }) => screen === first.screen);
  return { screen: first.screen, obstacles: here.map(({ obstacle }) => obstacle) };
}

const places: Readonly<Record<string, { readonly screen: Screen; readonly field: string }>> = {
  mode: { screen: "come", field: "mode" },
  guests: { screen: "come", field: "guests" },
  "data/nickname": { screen: "you", field: "nickname" },
  "data/contact": { screen: "reach", field: "way" },
  needs: { screen: "needs", field: "needs" },
  "data/needsNote": { screen: "needs", field: "needsNote" },
  language: { screen: "needs", field: "language" },
  agreements: { screen: "agree", field: "agreed" },
  ageOk: { screen: "agree", field: "ageOk" },
};
