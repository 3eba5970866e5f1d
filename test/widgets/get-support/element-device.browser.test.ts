/** What a borrowed phone changes, what a tick holds for, and what is read in its own direction. */
import { expect } from "@open-wc/testing";
import { usePseudoLanguages } from "../../../src/locale/pseudo.js";
import { Referral } from "../../../src/contract/intake.js";
import { z } from "../../../src/contract/zod.js";
import {
  atForm,
  goesOn,
  number,
  sends,
  starts,
  toReview,
  toSend,
} from "../../support/asking-person.js";
import { holdPauses, relax } from "../../support/hurry.js";
import { openedRows } from "../../support/opened.js";
import { clearAway, plain, type Person } from "../../support/person.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";

/** The autocomplete tokens of the fields for the writer's own name and number. */
async function remembered(person: Person): Promise<string[]> {
  await starts(person);
  await person.chooses("Me");
  await goesOn(person, "Who is this for?");
  await person.chooses("I am not sure");
  await goesOn(person, "What would help?");
  await goesOn(person, "tell us more");
  const own = [person.field("What should we call you?"), person.field("ZIP code")];
  const tokens = own.map((field) => field?.autocomplete ?? "");
  await goesOn(person, "About you");
  await person.chooses("Call, text or write to me");
  await person.chooses(/^Call$/);
  const call = await until("the field", () => person.field("Phone number for calls"));
  return [...tokens, call.autocomplete];
}

const isTicked = (person: Person) =>
  person.root.querySelector<HTMLInputElement>("#consent-contact")?.checked;

describe("a borrowed phone", () => {
  afterEach(clearAway);
  afterEach(relax);

  it("is assumed: nothing is filled in, and leaving wipes", async () => {
    const person = atForm(await createScenario());
    expect(await remembered(person)).to.deep.equal(["off", "off", "off"]);
    window.dispatchEvent(new PageTransitionEvent("pagehide"));
    await person.reads("Is this your own phone");
  });

  it("is no worry on one's own: the browser may help, and the words stay", async () => {
    const person = atForm(await createScenario());
    await person.chooses("Yes, it is mine");
    expect(await remembered(person)).to.deep.equal(["name", "postal-code", "tel"]);
    window.dispatchEvent(new PageTransitionEvent("pagehide"));
    await person.reads("How should we reach you?");
  });

  it("does not keep the code for the next person, and says to close the tab", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await toSend(person);
    const minutePasses = holdPauses();
    await sends(person);
    minutePasses();
    await person.reads("We hid the code, because others use this device.");
    await person.reads("Close this tab when you are done.");
    const [row] = await scenario.rows("intake");
    expect(person.words).not.to.contain(String(row?.["ref"]));
  });
});

describe("words that run the other way", () => {
  before(() => usePseudoLanguages());
  afterEach(clearAway);

  it("leave numbers, the code and the organization's own texts as they are (case 9)", async () => {
    const person = atForm(await createScenario());
    await toReview(person);
    await person.presses("Change How should we reach you?");
    const call = await until("the field", () => person.field("Phone number for calls"));
    expect([call.dir, call.value]).to.deep.equal(["ltr", number]);
    await goesOn(person, "How should we reach you?");
    person.element.setAttribute("lang", "qab");
    await until("right to left", () => person.root.querySelector(".base[dir=rtl]"));
    expect(getComputedStyle(person.root.querySelector(".answers") as Element).direction).to.equal(
      "rtl",
    );
    const text = person.root.querySelector("#consent-contact-name bdi") as HTMLElement;
    expect(getComputedStyle(text).unicodeBidi).to.match(/isolate/);
    person.element.setAttribute("lang", "en");
    await person.reads("Check your answers");
    await person.chooses(/may read this and contact me/);
    await sends(person);
    person.element.setAttribute("lang", "qab");
    await until("right to left", () => person.root.querySelector(".base[dir=rtl]"));
    const code = person.root.querySelector(".code bdi") as HTMLElement;
    expect([code.dir, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(plain(code.textContent))]).to.deep.equal([
      "ltr",
      true,
    ]);
  });
});

// Last, because a language that was chosen holds for the whole page.
describe("a tick", () => {
  afterEach(clearAway);

  it("is gone when its words changed while the form was open, also into another language", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await toSend(person);
    expect(isTicked(person)).to.equal(true);
    await person.presses("Español");
    await until("no tick", () => isTicked(person) === false);
    await person.reads("Estas palabras han cambiado.");
    await person.presses("Enviar a");
    await person.reads("Hay un problema");
    expect(await scenario.requests("POST /intake")).to.deep.equal([]);
    await person.chooses(/puede leer esto/);
    await person.presses("Enviar a");
    await person.reads("Lo recibimos.");
    const [referral] = await openedRows(scenario);
    const [given, ...more] = z.parse(Referral, referral).consent;
    expect([given?.locale, more.length]).to.deep.equal(["es", 0]);
    await person.presses(/English$/); // the choice holds for the whole page
    await person.reads("We got it.");
  });
});
