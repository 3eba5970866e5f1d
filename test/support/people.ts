/** People who ask for support, for tests that walk every path: what each would answer, screen by
 * screen. */
import fc from "fast-check";
import { exampleConfig } from "../../src/contract/config-example.js";
import { Config } from "../../src/contract/config.js";
import type { ContactKind } from "../../src/contract/intake.js";
import { z } from "../../src/contract/zod.js";
import type { Obstacle, QuestionLook } from "../../src/ui/questions/question.js";
import { noAnswers, type Answers, type Path } from "../../src/widgets/get-support/answers.js";
import { start } from "../../src/widgets/get-support/first.js";
import { next, type State, type Step } from "../../src/widgets/get-support/model.js";
import { screenLook } from "../../src/widgets/get-support/screens.js";
import { screensOf, type Screen } from "../../src/widgets/get-support/steps.js";

/** What the questions look at in tests. */
export const look: QuestionLook = {
  lang: "en",
  config: z.parse(Config, exampleConfig),
  obstacles: [],
  sharedDevice: true,
};

/** Answers with some of them given. */
export function answersOf(given: Partial<Answers>): Answers {
  return { ...noAnswers(), ...given };
}

/** A person's answers to everything that could be asked; `whoOther` is for somebody else. */
export type Person = Answers & { readonly whoOther: "me" | "referrer" };

/** A typed text that can be found again: it begins with the name of its field. */
const typed = (field: string, max: number) =>
  fc.string({ unit: "binary", maxLength: 40 }).map((end) => `canary-${field} ${end}`.slice(0, max));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const skipped = (field: string, max: number) => fc.oneof(fc.constant(""), typed(field, max));
const of = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const certainty = of("yes" as const, "no" as const, "unsure" as const);
const numbers = (area: string): Answers["values"] => ({
  call: `${area}-555-0101`,
  text: `${area}-555-0102`,
  email: `canary-${area}@example.org`,
});
const kinds: readonly ContactKind[] = ["call", "text", "email"];
const programs = look.config.programs.map(({ code }) => code);

/** Anybody. */
export const anybody: fc.Arbitrary<Person> = fc.record({
  path: fc.constant<Path>("full"),
  passed: fc.constant([]),
  for: of("self" as const, "family" as const, "other" as const),
  subjectKnows: certainty,
  subjectAgreed: certainty,
  needs: fc.subarray([...programs, "loss", "violence", "notSure"], { minLength: 1 }),
  context: fc.subarray(["suicideLoss", "gunViolence", "grief", "preferNot"] as const),
  message: skipped("message", 2000),
  name: skipped("name", 128),
  ageBand: maybe(of("under14" as const, "from14to17" as const, "adult" as const)),
  zip: of("", "19104"),
  referrerName: typed("referrer", 128),
  referrerRole: of("family" as const, "friend" as const, "work" as const, "other" as const),
  referrerOrganization: skipped("organization", 120),
  referrerKind: of(...kinds),
  referrerValues: fc.constant(numbers("484")),
  who: of("me" as const, "trustedPerson" as const, "iWillContactYou" as const),
  whoOther: of("me" as const, "referrer" as const),
  kinds: fc.subarray([...kinds], { minLength: 1 }),
  values: fc.constant(numbers("215")),
  voicemail: maybe(of("yes" as const, "vague" as const, "no" as const)),
  sayOrganization: maybe(of("yes" as const, "no" as const)),
  shared: maybe(certainty),
  askFor: skipped("askFor", 60),
  codeWord: skipped("codeWord", 40),
  note: skipped("note", 200),
  onlyThese: fc.boolean(),
  days: fc.subarray(["mo", "we", "su"] as const),
  parts: fc.subarray(["morning", "evening"] as const),
  spoken: fc.subarray(["en", "es", "ase"]),
  written: fc.subarray(["en", "ht"]),
  interpreter: fc.boolean(),
  accessNeeds: skipped("access", 300),
  consents: fc.constant([]),
});

/** Steps one after another. */
export function after(state: State, ...steps: readonly Step[]): State {
  return steps.reduce(next, state);
}

/** The first question of a path. */
export function begun(path: Path, message = ""): State {
  const brought: readonly Step[] = message ? [{ type: "brought", message }] : [];
  return after(start, ...brought, { type: "started", path }, { type: "readied" });
}

/** The person answers each question that comes, until the review. */
export function walked(person: Person, from: State): State {
  let state = from;
  for (let screens = 0; state.at === "asking"; screens += 1) {
    if (screens > 20) throw new Error(`never ends, at ${state.screen}`);
    state = after(state, { type: "answered", answers: answersTo(state, person) });
    if (state.at !== "asking") throw new Error("an answer left the screen");
    const obstacles = keeping(state);
    if (obstacles.length > 0) throw new Error(`kept: ${JSON.stringify(obstacles)}`);
    state = after(state, { type: "continued", obstacles });
  }
  return state;
}

type At<Room extends State["at"]> = Extract<State, { at: Room }>;

/** What keeps a person on a screen. */
export function keeping({
  answers,
  screen,
}: Extract<State, { at: "asking" }>): readonly Obstacle[] {
  return screenLook(screen, answers, look).check();
}

/** What a person answers on a screen. */
function answersTo({ screen, answers }: At<"asking">, person: Person): Partial<Answers> {
  const pick = <Key extends keyof Answers>(...keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, person[key]]));
  switch (screen) {
    case "who":
      return person.for === "other" ? pick("for", "subjectKnows", "subjectAgreed") : pick("for");
    case "referrer":
      return pick(
        "referrerName",
        "referrerRole",
        "referrerOrganization",
        "referrerKind",
        "referrerValues",
      );
    case "needs":
      return pick("needs");
    case "message":
      return pick("message");
    case "person":
      return pick("name", "ageBand", "zip");
    case "reach":
      return {
        ...pick("kinds", "values"),
        who: answers.for === "other" ? person.whoOther : person.who,
      };
    case "safe":
      return pick(
        "voicemail",
        "sayOrganization",
        "shared",
        "askFor",
        "codeWord",
        "note",
        "onlyThese",
        "days",
        "parts",
      );
    case "language":
      return pick("spoken", "written", "interpreter", "accessNeeds");
    case "call":
      return { kinds: ["call"], values: { call: person.values.call ?? "" }, spoken: person.spoken };
  }
}

/** The screens that a state's answers lead through. */
export function screensFor(state: State): readonly Screen[] {
  return "answers" in state ? screensOf(state.answers) : [];
}
