/** Every state of taking part in a date, reached as a visitor reaches it. */
import "../root.js";
import "../../../src/widgets/upcoming-circles/define.js";
import { put, type Person } from "../person.js";
import { askingCircle, begins, takesPart, toReview } from "../rsvp-person.js";
import { createScenario, type Fault, type Scenario, type Setting } from "../scenario.js";
import type { NamedState } from "./state.js";

const never = 60_000;
const day = 86_400_000;
const post = "POST /circles/rsvpcircle0001/rsvps";

type Way = (person: Person, scenario: Scenario) => Promise<unknown>;

/** The date in two days, changed as a state wants it. */
function soon(change: object = {}) {
  const at = (hours: number) => new Date(Date.now() + 2 * day + hours * 3_600_000).toISOString();
  return askingCircle({ start: at(0), end: at(2), ...change });
}

function state(name: string, way: Way, setting: Setting = {}): NamedState {
  return {
    name: `upcoming-circles ${name}`,
    show: async (attributes, width) => {
      const scenario = await createScenario({ circles: [soon()], ...setting });
      const own = { endpoint: scenario.endpoint, lang: "en", "exit-key": "none" };
      const person = put("haven-upcoming-circles", { ...own, ...attributes }, { width });
      await way(person, scenario);
      return person;
    },
  };
}

const faulty = (fault: Fault): Setting => ({ faults: [fault] });
const sends: Way = async (person) => {
  await toReview(person);
  await person.presses("Send to");
};
const full = (capacity: object, change: object = {}): Way =>
  async function fills(person, scenario) {
    await toReview(person);
    await scenario.change({ circles: [soon({ private: { capacity }, ...change })] });
    await person.presses("Send to");
    await person.reads("That is full by now");
  };

export const rsvpStates: readonly NamedState[] = [
  state("rsvp, first page", async (person) => {
    await person.presses("Take part");
    await person.reads("We delete all of it");
  }),
  state(
    "rsvp, closed form",
    async (person) => {
      await person.presses("Take part");
      await person.reads("This form is closed");
    },
    { config: { support: { sealing: null } } },
  ),
  state("rsvp, how to come", begins),
  state("rsvp, nothing chosen", async (person) => {
    await begins(person);
    await person.presses("Continue");
    await person.reads("There is a problem");
  }),
  state("rsvp, how to reach", async (person) => {
    await begins(person);
    await person.chooses("In person");
    await person.presses("Continue");
    await person.reads("What should we call you?");
    await person.presses("Continue");
    await person.chooses(/^Call$/);
    await person.reads("Phone number for calls");
  }),
  state("rsvp, needs", async (person) => {
    await begins(person);
    await person.chooses("In person");
    for (const page of ["What should we call you?", "How can we reach you?", "What do you need?"]) {
      await person.presses("Continue");
      await person.reads(page);
    }
  }),
  state("rsvp, agreements", async (person) => {
    await toReview(person);
    await person.presses("Change What we agree on");
    await person.reads("What is said here stays here");
  }),
  state("rsvp, review", toReview),
  state(
    "rsvp, sending",
    async (person, scenario) => {
      await sends(person, scenario);
      await person.reads("Sending.");
    },
    faulty({ on: post, kind: "stall", ms: never }),
  ),
  state(
    "rsvp, failed",
    async (person, scenario) => {
      await sends(person, scenario);
      await person.reads("Something on our side");
    },
    faulty({ on: post, kind: "status", status: 422, code: "unknown_field" }),
  ),
  state("rsvp, full with another way", full({ inPerson: 0, online: 5 })),
  state("rsvp, agreements changed", async (person, scenario) => {
    await toReview(person);
    const text = "Other words. If someone may die, we may have to tell people who can help.";
    const agreements = [{ id: "confidential", version: "2", title: "It stays here", text }];
    await scenario.change({ circles: [soon({ agreements })] });
    await person.presses("Send to");
    await person.reads("This has changed.");
  }),
  state("rsvp, cancelled meanwhile", async (person, scenario) => {
    await toReview(person);
    await scenario.change({ circles: [soon({ status: "cancelled" })] });
    await person.presses("Send to");
    await person.reads("This date will not take place");
  }),
  state("rsvp, a place", takesPart),
  state(
    "rsvp, talk first",
    async (person) => {
      await takesPart(person);
      await person.reads("We got it. We talk with you first.");
    },
    {
      circles: [
        soon({
          rsvp: {
            mode: "talkFirst",
            accepts: ["inPerson", "online"],
            seats: {},
            waitlist: true,
            guestsMax: 2,
          },
        }),
      ],
    },
  ),
  state("code", async (person) => {
    await person.presses("I have a code");
    await person.reads("It has 16 letters and numbers.");
  }),
  state("code not known", async (person) => {
    await person.presses("I have a code");
    await person.types("Your code", "7Q4K-2MXD-9HTB-5WNE");
    await person.presses("Look it up");
    await person.reads("We do not know this code.");
  }),
  state("code found", async (person) => {
    const code = await takesPart(person);
    await person.presses("Back to the list");
    await person.presses("I have a code");
    await person.types("Your code", code);
    await person.presses("Look it up");
    await person.reads("Plans change.");
  }),
  state("code cancelled", async (person) => {
    const code = await takesPart(person);
    await person.presses("Back to the list");
    await person.presses("I have a code");
    await person.types("Your code", code);
    await person.presses("Look it up");
    await person.presses("I cannot come");
    await person.reads("Thank you for telling us.");
  }),
];
