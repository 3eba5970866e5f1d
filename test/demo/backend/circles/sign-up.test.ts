/** Nobody is told to sign up where nobody can. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { circlesOf, entry } from "../../../support/calendars.js";

describe("signing up", () => {
  const mode = (text: string, place = "") => {
    const description = `DESCRIPTION:Circle: yes\\n${text}`;
    const [circle] = circlesOf([entry([description, ...(place ? [`LOCATION:${place}`] : [])])]);
    return circle?.rsvp.mode;
  };
  const room = "Harbor House\\, 4500 Test Ave";

  it("is there where the place or the link is told after it alone", () => {
    assert.equal(mode("Area: West"), "none");
    assert.equal(mode("Address: public", room), "none");
    assert.equal(mode("Address: after sign-up", room), "required");
    assert.equal(mode("How: online", "https://zoom.us/j/85"), "required");
    assert.equal(mode("How: online\\nSign-up: not needed", "https://zoom.us/j/85"), "optional");
    assert.equal(mode("How: phone\\nDial +1 215-555-0142 to join"), "required");
  });

  it("is as the organiser says, where they say more", () => {
    assert.equal(mode("How: online\\nSign-up: closed", "https://zoom.us/j/85"), "none");
    assert.equal(mode("How: online\\nSign-up: talk first", "https://zoom.us/j/85"), "talkFirst");
  });
});
