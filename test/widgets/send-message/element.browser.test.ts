/** A person writes to the organization: staff read exactly the typed words, and nobody else
 * anything. */
import { expect } from "@open-wc/testing";
import { Message } from "../../../src/contract/intake.js";
import { z } from "../../../src/contract/zod.js";
import { chooseLanguage } from "../../../src/locale/controller.js";
import { openedRows } from "../../support/opened.js";
import { Overheard } from "../../support/overheard.js";
import { clearAway, nameOf } from "../../support/person.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";
import {
  address,
  atMessage,
  begins,
  canary,
  isReady,
  sends,
  writes,
} from "../../support/writing-person.js";

describe("a person who writes", () => {
  before(warmUp);
  afterEach(() => {
    chooseLanguage(undefined);
    clearAway();
  });

  it("is read with exactly the words that were typed, sealed on the way", async () => {
    const scenario = await createScenario();
    const person = atMessage(scenario);
    await isReady(person);
    await sends(person);
    const [post, ...more] = await scenario.requests("POST /intake");
    expect(more).to.deep.equal([]);
    expect(post?.body).not.to.contain("canary").and.not.to.contain("Test Person");
    const [opened] = await openedRows(scenario);
    const { intent, consent, ...said } = z.parse(Message, opened);
    expect(intent).to.match(/^[0-9a-f-]{36}$/);
    expect(consent.map(({ id }) => id)).to.deep.equal(["contact"]);
    expect(said).to.deep.equal({
      type: "message",
      formVersion: "1",
      locale: "en",
      dir: "ltr",
      topic: "partnership",
      message: canary,
      organization: "Test Library",
      person: { name: "Test Person" },
      contact: {
        who: "me",
        methods: [{ kind: "email", value: address, rank: 1 }],
        voicemail: "no",
        sayOrganization: "no",
        shared: "yes",
      },
    });
    const [row] = await scenario.rows("intake");
    await person.reads(String(row?.["ref"]));
    expect(person.words).not.to.contain("canary");
  });

  it("need not be answered, and gives no way to be reached", async () => {
    const scenario = await createScenario();
    const person = atMessage(scenario);
    await begins(person);
    await person.types("Your message", canary);
    await person.chooses(/No answer|need no answer|not need/);
    await person.presses("Continue");
    await person.reads("Check your answers");
    await person.chooses(/may read this and contact me/);
    await sends(person);
    const [opened] = await openedRows(scenario);
    const { contact, topic, person: who, organization } = z.parse(Message, opened);
    expect(contact).to.deep.include({ who: "noAnswer", methods: [] });
    expect([topic, who?.name, organization]).to.deep.equal([null, null, null]);
  });

  it("is asked for what is missing in one list, which leads to each question", async () => {
    const person = atMessage(await createScenario());
    await begins(person);
    await person.presses("Continue");
    await person.reads("There is a problem");
    await until("the focus on the list", () => person.focused?.id === "problems" || person.focused);
    expect(nameOf(person.focused!)).to.contain("There is a problem");
    const links = person.all("#" + CSS.escape(person.focused!.id) + " a, [part~='summary'] a");
    const leads = links.length > 0 ? links : person.all(".notice.problem button, .problem a");
    expect(leads.length).to.be.greaterThan(0);
    leads[0]?.click();
    await until("the focus on the message", () => person.focused?.id === "message");
  });

  it("can change what was written after the review, and finds it as it was", async () => {
    const scenario = await createScenario();
    const person = atMessage(scenario);
    await writes(person);
    expect(person.words).to.contain(canary);
    await person.presses("Change");
    const field = await until("the field", () => person.field("Your message"));
    expect(field.value).to.equal(canary);
    expect(person.choice("Working together")?.checked).to.equal(true);
    expect(await scenario.requests("POST")).to.deep.equal([]);
  });

  it("leaves no trace but the sealed row", async () => {
    const scenario = await createScenario();
    const heard = new Overheard();
    const person = atMessage(scenario);
    await isReady(person);
    await sends(person);
    expect(heard.stop().told).to.deep.equal([{ type: "haven-message-sent", fields: {} }]);
    expect(heard.everything).not.to.contain("canary");
    expect(heard.traces).to.deep.equal([]);
    expect(heard.unhandled).to.deep.equal([]);
    const paths = (await scenario.requests()).map(({ path, body }) => path + body).join("\n");
    expect(paths).not.to.contain("canary");
  });

  it("keeps the words in another language", async () => {
    const person = atMessage(await createScenario());
    await begins(person);
    const field = await person.types("Your message", canary);
    await person.presses("Español");
    await until("Spanish", () => person.root.querySelector(".base[lang='es']"));
    expect(person.root.contains(field)).to.equal(true);
    expect(field.value).to.equal(canary);
  });

  it("keeps the words when the page moves the form, and is counted once", async () => {
    const scenario = await createScenario();
    const heard = new Overheard();
    const person = atMessage(scenario);
    const [home, away] = [person.element.parentElement!, document.createElement("div")];
    document.body.append(away);
    const moved = async (words: string) => {
      for (const place of [away, home]) {
        place.append(person.element);
        await person.reads(words);
      }
    };
    await person.reads("Write a message");
    await moved("Write a message");
    await writes(person);
    await moved(canary);
    await person.chooses(/may read this and contact me/);
    await sends(person);
    await moved("We got it.");
    away.remove();
    expect(heard.stop().events).to.deep.equal(["haven-message-sent"]);
    expect(await scenario.rows("intake")).to.have.length(1);
  });

  for (const [name, happens] of Object.entries({
    "the page is left": () => window.dispatchEvent(new PageTransitionEvent("pagehide")),
  }))
    it(`leaves nothing behind when ${name}`, async () => {
      const person = atMessage(await createScenario());
      await writes(person);
      happens();
      await person.reads("Write a message");
      expect(person.root.innerHTML).not.to.contain("canary");
      await begins(person);
      expect(person.field("Your message")?.value).to.equal("");
    });

  it("finds no form where nobody could open what is sent, and a number to call", async () => {
    const person = atMessage(await createScenario({ config: { support: { recipients: [] } } }));
    const words = await person.reads("215-555-0142");
    expect(words).to.contain("988");
    expect(person.control("Write a message")).to.equal(undefined);
    expect(person.all("slot")).to.have.length(1);
  });

  it("is told who can read it where nothing is sealed", async () => {
    const scenario = await createScenario({ config: { support: { sealing: "none" } } });
    const person = atMessage(scenario);
    const words = await person.reads("People who run its server can read it too.");
    expect(words).not.to.match(/locked|encrypt|seal/i);
  });
});
