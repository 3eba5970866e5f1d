/** A number with what a person wants to know before dialling it. */
import { expect } from "@open-wc/testing";
import type { Phone } from "../../../src/contract/config.js";
import { phone, phones } from "../../../src/ui/parts/phone.js";
import { showing, wordsOf } from "../../support/part-host.js";

const line: Phone = {
  number: "+1 215-555-0142",
  kind: "call",
  hours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
  languages: ["en", "es"],
  voicemail: true,
};
const timeZone = "America/New_York";
const at = (local: string) => ({ now: Date.parse(`${local}:00-05:00`), lang: "en", timeZone });

describe("phone", () => {
  for (const [says, one, now, expected] of [
    ["until when it is open", line, "2026-11-24T11:00", "Open now, until 5 PM · English, Spanish"],
    [
      "when it opens, and that a message is welcome",
      line,
      "2026-11-28T11:00",
      "Closed. Opens Monday 9 AM. You can leave a message. · English, Spanish",
    ],
    [
      "that it opens later today",
      { ...line, voicemail: false, languages: [] },
      "2026-11-24T07:00",
      "Closed. Opens at 9 AM.",
    ],
    [
      "that it never closes",
      {
        ...line,
        hours: [{ days: ["mo", "tu", "we", "th", "fr", "sa", "su"], from: "00:00", to: "24:00" }],
      },
      "2026-11-24T03:00",
      "Open now, day and night · English, Spanish",
    ],
    [
      "the languages alone when no hours are known",
      { ...line, hours: undefined },
      "2026-11-24T03:00",
      "English, Spanish",
    ],
  ] as [string, Phone, string, string][])
    it(`says ${says}`, async () => {
      const { one: find } = await showing(() => phone(one, at(now)));
      expect(wordsOf(find("p"))).to.equal(expected);
    });

  it("is a link that dials, or writes", async () => {
    const { all } = await showing(() =>
      phones({ phones: [line, { ...line, kind: "text" }], timeZone }, at("2026-11-24T11:00")),
    );
    expect(all("a").map((link) => [wordsOf(link), link.getAttribute("href")])).to.deep.equal([
      ["Call +1 215-555-0142", "tel:+12155550142"],
      ["Text +1 215-555-0142", "sms:+12155550142"],
    ]);
  });
});
