/** Every state of `<haven-donate-button>`, reached as a donor reaches it. */
import "../root.js";
import "../../../src/widgets/donate-button/define.js";
import { comeBackWith, linkOf, openedGift, pressAt, staying, type Press } from "../gift-visit.js";
import { put, type Person } from "../person.js";
import { createScenario, type Fault, type Scenario, type Setting } from "../scenario.js";
import type { NamedState } from "./state.js";

const post = "POST /donations";
const never = 60_000;
const another = "Another amount (USD)";

type Way = (person: Person, scenario: Scenario) => Promise<unknown>;

function state(
  name: string,
  way: Way,
  setting: Setting = {},
  own: Readonly<Record<string, string>> = { layout: "panel" },
): NamedState {
  return {
    name: `donate-button ${name}`,
    show: async (attributes, width) => {
      const scenario = await createScenario(setting);
      const all = { endpoint: scenario.endpoint, lang: "en", ...own, ...attributes };
      const person = put("haven-donate-button", all, { width, inside: "Call us to give." });
      staying(person);
      await way(person, scenario);
      return person;
    },
  };
}

/** Back from the checkout, where these were pressed one after the other. */
function back(
  name: string,
  presses: readonly Press[],
  words: string,
  gift: Readonly<Record<string, unknown>> = {},
): NamedState {
  return {
    name: `donate-button ${name}`,
    show: async (attributes, width) => {
      const manageUrl = "https://gifts.example.org/mine";
      const scenario = await createScenario({ config: { donations: { manageUrl } } });
      const { checkoutUrl, fragment } = await openedGift(scenario, gift);
      for (const press of presses) {
        const [payment] = await scenario.rows("demo_payment");
        await pressAt(checkoutUrl, press, String(payment?.["id"] ?? ""));
      }
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
const opensMore = async (person: Person) => {
  await shown(person);
  const [more] = person.all<HTMLDetailsElement>("details.more");
  if (more) more.open = true;
};
const shown = (person: Person) => person.reads("Give $25");

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
  state("costs added", async (person) => {
    await person.chooses(/costs of the payment/);
    await person.reads("Give $26.06");
  }),
  state("dedication open", async (person) => {
    await opensMore(person);
    await person.chooses("In memory of someone");
    await person.reads("Their name");
  }),
  state("dedication without a name", async (person) => {
    await opensMore(person);
    await person.chooses("In honor of someone");
    await person.presses(/^Give$/);
    await person.reads("Please write a name");
  }),
  state("amount too large", async (person) => {
    await person.types(another, "10,000.01");
    await person.presses(/^Give$/);
    await person.reads("The largest gift");
  }),
  state("another total", async (person, scenario) => {
    await person.chooses(/costs of the payment/);
    await person.reads("Give $26.06");
    const feeModel = { USD: { basisPoints: 350, fixedMinor: 30 } };
    await scenario.change({ config: { donations: { feeModel } } });
    await person.presses("Give $26.06");
    await person.reads("The total has changed.");
  }),
  state(
    "waiting for a busy endpoint",
    async (person) => {
      await person.presses("Give $25");
      await person.reads("We will try again in about");
    },
    faulty({ on: post, kind: "status", status: 503, retryAfter: "42" }),
  ),
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
  back("paid", ["pay"], "Thank you for your gift."),
  back("paid every month", ["pay"], "You give $25.00 every month.", { frequency: "month" }),
  back("paid with the costs", ["pay"], "for the costs of the payment", { coverFees: true }),
  back("paid in memory", ["pay"], "in memory of someone dear to you", {
    tribute: { kind: "memory", name: "Sample Person" },
    designation: "gunViolence",
  }),
  back("partly paid back", ["pay", "refundPart"], "$12.50 was paid back to you."),
  back("paid back", ["pay", "refundRest"], "$25.00 was paid back to you."),
  back("processing", ["later"], "The bank is still checking"),
  back("payment failed", ["decline"], "The payment did not go through."),
  back("canceled", ["cancel"], "You did not finish"),
  back("still open", [], "Your gift is not finished yet."),
  state("unknown gift", async (person) => {
    comeBackWith(`haven-donation=don_unknown0000.${"x".repeat(22)}`);
    const { parentElement } = person.element;
    person.element.remove();
    parentElement?.append(person.element);
    await person.reads("We cannot find this gift.");
  }),
];
