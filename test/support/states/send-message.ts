/** Every state of `<haven-send-message>`, reached as a person reaches it. */
import { Person } from "../person.js";
import { createScenario, type Fault, type Setting } from "../scenario.js";
import { until } from "../until.js";
import { atMessage, begins, isReady, sends, writes } from "../writing-person.js";
import type { NamedState } from "./state.js";

const post = "POST /intake";
const never = 60_000;

type Way = (person: Person) => Promise<unknown>;

function state(name: string, way: Way, setting: Setting = {}): NamedState {
  return {
    name: `send-message ${name}`,
    show: async (attributes, width) => {
      const person = atMessage(await createScenario(setting), attributes, width);
      await way(person);
      return person;
    },
  };
}

const faulty = (fault: Fault): Setting => ({ faults: [fault] });
const sending: Way = async (person) => {
  await isReady(person);
  await person.presses("Send to");
};

export const messageStates: readonly NamedState[] = [
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
  state("closed", (person) => person.reads("This form is closed"), {
    config: { support: { sealing: null } },
  }),
  state("first page", (person) => person.reads("Write a message")),
  state("writing", begins),
  state("writing, with a phone", async (person) => {
    await begins(person);
    await person.chooses("Call, text or write to me");
    await person.chooses(/^Call$/);
    await person.reads("Phone number for calls");
  }),
  state("writing, nothing said", async (person) => {
    await begins(person);
    await person.presses("Continue");
    await person.reads("There is a problem");
  }),
  state("review", writes),
  state("review, no consent", async (person) => {
    await writes(person);
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
    await isReady(person);
    await sends(person);
  }),
  state("the other form", async (person) => {
    await begins(person);
    await person.presses("Get support instead");
    const other = await until("the other form", () =>
      person.root.querySelector<HTMLElement>("haven-get-support"),
    );
    await new Person(other).reads("Start");
  }),
];
