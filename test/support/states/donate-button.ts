/** Every state of `<haven-donate-button>`, reached as a donor reaches it. */
import "../root.js";
import "../../../src/widgets/donate-button/define.js";
import { comeBackWith, linkOf, openedGift, pressAt, staying, type Press } from "../gift-visit.js";
import { put, type Person } from "../person.js";
import { createScenario, type Fault, type Setting } from "../scenario.js";
import type { NamedState } from "./state.js";

const post = "POST /donations";
const never = 60_000;
const another = "Another amount (USD)";

type Way = (person: Person) => Promise<unknown>;

function state(
  name: string,
  way: Way,
  setting: Setting = {},
  own: Readonly<Record<string, string>> = { layout: "panel" },
): NamedState {
  return {
    name: `donate-button ${name}`,
    show: async (attributes, width) => {
      const { endpoint } = await createScenario(setting);
      const all = { endpoint, lang: "en", ...own, ...attributes };
      const person = put("haven-donate-button", all, { width, inside: "Call us to give." });
      staying(person);
      await way(person);
      return person;
    },
  };
}

/** Back from the checkout, where `press` was pressed. */
function back(name: string, press: Press | undefined, words: string, gift = {}): NamedState {
  return {
    name: `donate-button ${name}`,
    show: async (attributes, width) => {
      const manageUrl = "https://gifts.example.org/mine";
      const scenario = await createScenario({ config: { donations: { manageUrl } } });
      const { checkoutUrl, fragment } = await openedGift(scenario, gift);
      if (press) await pressAt(checkoutUrl, press);
      comeBackWith(fragment);
      const all = { endpoint: scenario.endpoint, lang: "en", layout: "panel", ...attributes };
      const person = put("haven-donate-button", all, { width });
      staying(person);
      await person.reads(words);
      return person;
    },
  };
}

const faulty = (fault: Fault): Setting => ({ faults: [fault] });
const shown: Way = (person) => person.reads("Give $25");

export const donateStates: readonly NamedState[] = [
  state("button", (person) => person.reads("Give"), {}, {}),
  state(
    "window",
    async (person) => {
      await person.presses(/^Give$/);
      await shown(person);
    },
    {},
    {},
  ),
  state(
    "loading",
    (person) => person.reads("One moment"),
    faulty({ on: "/config", kind: "stall", ms: never }),
  ),
  state("panel", shown),
  state("every month", async (person) => {
    await person.chooses("Every month");
    await person.reads("every month");
  }),
  state("paused", (person) => person.reads("We take no gifts"), {
    config: { donations: { paused: true } },
  }),
  state("amount too small", async (person) => {
    await person.types(another, "1");
    await person.presses("Give");
    await person.reads("The smallest gift");
  }),
  state("two readings", async (person) => {
    await person.types(another, "1.000");
    await person.presses(/^Give$/);
    await person.reads("Which amount do you mean?");
  }),
  state(
    "opening",
    async (person) => {
      await person.presses("Give $25");
      await person.reads("Opening the secure checkout.");
    },
    faulty({ on: post, kind: "stall", ms: never }),
  ),
  state(
    "failed",
    async (person) => {
      await person.presses("Give $25");
      await person.reads("Something on our side");
    },
    faulty({ on: post, kind: "status", status: 422, code: "unknown_field" }),
  ),
  state("leaving", async (person) => {
    await person.presses("Give $25");
    await linkOf(person);
  }),
  back("paid", "pay", "Thank you for your gift."),
  back("paid every month", "pay", "You give $25.00 every month.", { frequency: "month" }),
  back("processing", "later", "The bank is still checking"),
  back("payment failed", "decline", "The payment did not go through."),
  back("canceled", "cancel", "You did not finish"),
  back("still open", undefined, "Your gift is not finished yet."),
  state("unknown gift", async (person) => {
    comeBackWith(`haven-donation=don_unknown0000.${"x".repeat(22)}`);
    const { parentElement } = person.element;
    person.element.remove();
    parentElement?.append(person.element);
    await person.reads("We cannot find this gift.");
  }),
];
