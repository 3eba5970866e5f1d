/** Every state of `<haven-get-support>`, reached as a person reaches it. */
import { atForm, goesOn, sends, starts, toReview, toSend } from "../asking-person.js";
import type { Person } from "../person.js";
import { createScenario, type Fault, type Setting } from "../scenario.js";
import type { NamedState } from "./state.js";

const post = "POST /intake";
const never = 60_000;

/** From the first page to the state; the fault waits for the sending. */
type Way = (person: Person) => Promise<unknown>;

function state(name: string, way: Way, setting: Setting = {}): NamedState {
  return {
    name: `get-support ${name}`,
    show: async (attributes, width) => {
      const person = atForm(await createScenario(setting), attributes, width);
      await way(person);
      return person;
    },
  };
}

const support = (more: object): Setting => ({ config: { support: more } });
const faulty = (...faults: readonly Fault[]): Setting => ({ faults });

const toNeeds: Way = async (person) => {
  await starts(person);
  await person.chooses("Me");
  await goesOn(person, "Who is this for?");
};
const toMessage: Way = async (person) => {
  await toNeeds(person);
  await person.chooses("I am not sure");
  await goesOn(person, "What would help?");
};
const toPerson: Way = async (person) => {
  await toMessage(person);
  await goesOn(person, "tell us more");
};
const toReach: Way = async (person) => {
  await toPerson(person);
  await goesOn(person, "About you");
};
const toSafe: Way = async (person) => {
  await toReach(person);
  await person.chooses("Call, text or write to me");
  await person.chooses(/^Call$/);
  await person.types("Phone number for calls", "215-555-0199");
  await goesOn(person, "How should we reach you?");
};
const toOther: Way = async (person) => {
  await starts(person);
  await person.chooses("Someone else");
  for (const id of ["subjectKnows", "subjectAgreed"])
    person.root.getElementById(`${id}-unsure`)?.click();
  await person.reads("leave out their name");
};
const sending: Way = async (person) => {
  await toSend(person);
  await person.presses("Send to");
};

export const supportStates: readonly NamedState[] = [
  state(
    "loading",
    (person) => person.reads("One moment"),
    faulty({ on: "/config", kind: "stall", ms: never }),
  ),
  state(
    "unreachable",
    (person) => person.reads("Try again"),
    faulty({ on: "/config", kind: "status", status: 404 }),
  ),
  state("closed", (person) => person.reads("This form is closed"), support({ sealing: null })),
  state("first page", (person) => person.reads("Only the team")),
  state(
    "first page in clear",
    (person) => person.reads("People who run its server"),
    support({ sealing: "none" }),
  ),
  state(
    "first page in a pause",
    (person) => person.reads("We are away"),
    support({ paused: { until: "2027-01-04", text: "We are away until January." } }),
  ),
  state("who", starts),
  state("who, nothing chosen", async (person) => {
    await starts(person);
    await person.presses("Continue");
    await person.reads("There is a problem");
  }),
  state("somebody else", toOther),
  state("about the writer", async (person) => {
    await toOther(person);
    await goesOn(person, "Who is this for?");
    await person.presses("Continue");
    await person.reads("There is a problem");
  }),
  state("needs", toNeeds),
  state(
    "context",
    async (person) => {
      await toNeeds(person);
      await person.chooses("Someone died by suicide");
      await person.reads("We are sorry.");
    },
    support({ askContext: true }),
  ),
  state("message", toMessage),
  state("person", async (person) => {
    await toPerson(person);
    await person.chooses("14 to 17");
    await person.types("ZIP code", "1");
    await person.presses("Continue");
    await person.reads("Write the five digits");
  }),
  state("reach", async (person) => {
    await toReach(person);
    await person.chooses("Call, text or write to me");
    await person.chooses(/^Call$/);
    await person.chooses("Text message");
    await person.reads("If it is the same number");
  }),
  state("safe", toSafe),
  state("language", async (person) => {
    await toSafe(person);
    await goesOn(person, "What is safe for you?");
  }),
  state("a call or a text", async (person) => {
    await person.presses("Just ask for a call or text");
    await person.chooses(/^Call$/);
    await person.reads("Phone number for calls");
  }),
  state("review", toReview),
  state("review, no consent", async (person) => {
    await toReview(person);
    await person.presses("Send to");
    await person.reads("There is a problem");
  }),
  state(
    "sending",
    async (person) => {
      await sending(person);
      await person.reads("Sending.");
    },
    faulty({ on: post, kind: "stall", ms: never }),
  ),
  state(
    "failed",
    async (person) => {
      await sending(person);
      await person.reads("Something on our side");
    },
    faulty({ on: post, kind: "status", status: 422, code: "unknown_field" }),
  ),
  state("done", async (person) => {
    await toSend(person);
    await sends(person);
  }),
  state("covered", async (person) => {
    await person.chooses("Yes, it is mine");
    await toReview(person);
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await person.reads("Go on where you were?");
  }),
];
