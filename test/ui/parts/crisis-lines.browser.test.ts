/** The lines that must be there when everything else is down. */
import { expect } from "@open-wc/testing";
import { smsUrl, telUrl } from "../../../src/ui/parts/call.js";
import { crisisLines, urgentCalls } from "../../../src/ui/parts/crisis-lines.js";
import { showing, wordsOf } from "../../support/part-host.js";

const links = (all: (selector: string) => HTMLElement[]) =>
  all("a").map((link) => [wordsOf(link), link.getAttribute("href")]);

const builtIn = [
  ["Call 988", "tel:988"],
  ["Text 988", "sms:988"],
  ["Chat", "https://988lifeline.org/chat/"],
  ["Text HOME to 741741", "sms:741741?&body=HOME"],
  ["Call 911", "tel:911"],
  ["Call 1-800-799-7233", "tel:18007997233"],
  ["Text START to 88788", "sms:88788?&body=START"],
];

describe("crisisLines", () => {
  it("has 988, a text line, 911 and the domestic violence line without any config", async () => {
    const { all } = await showing(() => crisisLines("en"));
    expect(links(all)).to.deep.equal(builtIn);
  });

  it("asks 988 in Spanish for a person who reads Spanish", async () => {
    const { all } = await showing(() => crisisLines("es-US"));
    expect(links(all)[1]?.[1]).to.equal("sms:988?&body=AYUDA");
    expect(links(all)[3]?.[1]).to.equal("sms:741741?&body=HOLA");
  });

  it("adds the organisation's lines and removes none", async () => {
    const { all } = await showing(() =>
      crisisLines("en", [
        {
          name: "Night line",
          call: "+1 215-555-0188",
          text: { number: "215-555-0189" },
          chat: "https://chat.example.org/",
          languages: [],
        },
      ]),
    );
    expect(links(all)).to.deep.equal([
      ...builtIn,
      ["Call +1 215-555-0188", "tel:+12155550188"],
      ["Text 215-555-0189", "sms:2155550189"],
      ["Chat", "https://chat.example.org/"],
    ]);
  });

  it("opens a chat in a tab that does not know where from", async () => {
    const { one } = await showing(() => crisisLines("en"));
    expect(one("a[target]").getAttribute("rel")).to.equal("noopener noreferrer");
  });

  it("has two calls for a bar, each named in words although numbers are shown", async () => {
    const { all } = await showing(() => urgentCalls());
    expect(all("a").map((link) => link.getAttribute("href"))).to.deep.equal(["tel:988", "tel:911"]);
    expect(all(".said").map(wordsOf)).to.deep.equal(["Call 988", "Call 911"]);
  });

  it("writes links that phones read", () => {
    expect(telUrl("+1 (215) 555-0142")).to.equal("tel:+12155550142");
    expect(smsUrl("88788", "ONE TWO")).to.equal("sms:88788?&body=ONE%20TWO");
  });

  it("breaks a word that is longer than a phone is wide", async () => {
    const name = "n".repeat(80);
    const { host, one, all } = await showing(() =>
      crisisLines("en", [{ name, call: "+1 215-555-0188", languages: [] }]),
    );
    host.style.inlineSize = "320px";
    const end = one(".crisis").getBoundingClientRect().right;
    for (const words of all(".crisis p"))
      expect(words.getBoundingClientRect().right).to.be.at.most(end);
  });
});
