/** Taking part with the keyboard alone, from the list to the code and back. */
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import "../../support/root.js";
import "../../../src/widgets/upcoming-circles/define.js";
import { chooseLanguage } from "../../../src/locale/controller.js";
import { holdClock, releaseClock } from "../../support/circle-visit.js";
import { hurry, relax } from "../../support/hurry.js";
import {
  focusedName,
  isAtHeading,
  pressesByKey,
  tabsTo,
  ticksByKey,
} from "../../support/keyboard.js";
import { clearAway } from "../../support/person.js";
import { atList, nickname } from "../../support/rsvp-person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

describe("taking part with the keyboard alone", () => {
  before(warmUp);
  let after: HTMLButtonElement;

  beforeEach(() => {
    holdClock();
    after = document.createElement("button");
  });
  afterEach(() => {
    relax();
    chooseLanguage(undefined);
    after.remove();
    clearAway();
    releaseClock();
  });

  it("leads to the code, and back to the button", async () => {
    const { person } = await atList();
    document.body.append(after); // WebKitGTK keeps the focus at the end of a page
    await person.reads("Take part");
    const start = await until("the list's heading", () => person.all("#heading")[0]);
    start.focus();
    await pressesByKey(person, "Take part");
    await person.reads("We delete all of it");
    await isAtHeading(person);
    await pressesByKey(person, "Go on");
    await person.reads("How do you take part?");
    await isAtHeading(person);
    await ticksByKey(person, "In person");
    await pressesByKey(person, "Continue");
    await person.reads("Step 2 of 5");
    await isAtHeading(person);
    await tabsTo(person, "What should we call you?");
    await sendKeys({ type: nickname });
    await sendKeys({ press: "Enter" });
    await person.reads("Step 3 of 5");
    await isAtHeading(person);
    await pressesByKey(person, "Continue");
    await person.reads("Step 4 of 5");
    await isAtHeading(person);
    await pressesByKey(person, "Continue");
    await person.reads("Step 5 of 5");
    await isAtHeading(person);
    await ticksByKey(person, "I have read this");
    await ticksByKey(person, "I am 18 or older");
    await pressesByKey(person, "Continue");
    await person.reads("Check your answers");
    await isAtHeading(person);
    expect(person.words).to.contain(nickname);
    await pressesByKey(person, "Send to");
    await person.reads("You have a place.");
    await isAtHeading(person);
    await pressesByKey(person, "Back to the list");
    await until("the button", () => focusedName(person).startsWith("Take part"));
  });

  it("leads to the page's heading when the page comes after the person", async () => {
    hurry();
    const faults = [{ kind: "stall", ms: 1_500, on: "/config" }] as const;
    const { person } = await atList({ faults });
    await person.presses("Take part");
    await person.reads("One moment, please.");
    await person.reads("We delete all of it");
    await isAtHeading(person);
  });

  it("in Spanish keeps every word when the endpoint is gone, says so, and sends them later", async () => {
    const post = "POST /circles/rsvpcircle0001/rsvps";
    const { person, scenario } = await atList({}, { lang: "es" });
    document.body.append(after);
    await person.reads("Participar");
    (await until("the list's heading", () => person.all("#heading")[0])).focus();
    await pressesByKey(person, "Participar");
    await person.reads("Borramos todo 14 días después de la fecha.");
    await isAtHeading(person);
    await pressesByKey(person, "Seguir");
    await person.reads("¿De qué manera participa?");
    await ticksByKey(person, "En persona");
    await pressesByKey(person, "Continuar");
    await person.reads("Paso 2 de 5");
    await tabsTo(person, "¿Cómo quiere que le digamos?");
    await sendKeys({ type: nickname });
    for (const step of ["Paso 3 de 5", "Paso 4 de 5", "Paso 5 de 5"]) {
      await pressesByKey(person, "Continuar");
      await person.reads(step);
      await isAtHeading(person);
    }
    await ticksByKey(person, "Leí esto");
    await ticksByKey(person, "Tengo 18");
    await pressesByKey(person, "Continuar");
    await person.reads("Revise sus respuestas");
    await isAtHeading(person);
    hurry();
    await scenario.fault({ on: post, kind: "refuse", times: 40 });
    await pressesByKey(person, "Enviar a");
    const words = await person.reads("No sabemos si llegó.");
    await until("the focus on what is said", () => person.focused?.id === "failure");
    expect(words).to.contain(nickname);
    expect(words).to.contain("Sus palabras siguen aquí.");
    const number = person.all("a[href^='tel:+1215555']");
    expect(number, "a number to call").not.to.have.length(0);
    await scenario.change({ faults: [] });
    await pressesByKey(person, "Intentar otra vez");
    await person.reads("Guarde esto. No podemos buscarle por su nombre.");
    await isAtHeading(person);
    expect(await scenario.rows("rsvp")).to.have.length(1);
  });
});
