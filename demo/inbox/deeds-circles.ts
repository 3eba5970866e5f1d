/** What a person does about a date and those who come, told to the server and said back. */
import type { RsvpDeed, RsvpOutcome, Telling } from "../backend/rsvps/staff-deeds.js";
import type { StaffRsvp } from "../backend/rsvps/records.js";
import { isSilence, tell, tellOrWhy } from "./asking.js";
import type { Desk } from "./desk.js";
import type { Place } from "./model.js";
import { fittingKey } from "./open.js";
import { silences } from "./words-keys.js";

export interface CircleDeeds {
  /** Everybody of the date that is shown was opened: written down once for each look. */
  readonly lookedAtPeople: () => Promise<void>;
  readonly changedRsvp: (rsvp: StaffRsvp, deed: RsvpDeed) => void;
  readonly toldSomebody: (rsvp: StaffRsvp, how: Telling) => void;
  readonly cancelledDate: (id: string, note: string | null) => void;
  readonly restoredDate: (id: string) => void;
  /** The paper for the room: names to call people and what they need. */
  readonly printedSheet: () => void;
}

const done: Readonly<Record<RsvpDeed, string>> = {
  place: "They have a place. Please tell them.",
  decline: "Declined. Please tell them kindly.",
  cancel: "Their place is free again.",
};

const refusals: Readonly<Record<Exclude<RsvpOutcome, "done" | "gone">, string>> = {
  waitlisted: "It is full. They are on the waitlist now. Please tell them.",
  full: "It is full: nothing was changed. Somebody has to cancel first.",
  off: "The date is cancelled: nobody gets a place.",
};

export function circleDeeds(desk: Desk): CircleDeeds {
  let looked: Place | undefined;

  /** Tells one change; a refusal is said in its own words. */
  async function changed(
    path: string,
    body: unknown,
    words: { readonly done: string; readonly why: Readonly<Record<string, string>> },
  ): Promise<void> {
    if (desk.state().busy) return;
    desk.become({ busy: true, said: undefined });
    const reply = await tellOrWhy<{ readonly why?: string }>(path, body);
    const say = (text: string, failed: boolean) =>
      desk.become({ busy: false, said: { text, failed } });
    if (isSilence(reply)) {
      say(silences[reply], true);
      if (reply === "failed") return;
    } else {
      const why = "why" in reply ? words.why[String(reply.why)] : undefined;
      say(why ?? words.done, why !== undefined);
    }
    await desk.refresh();
  }

  return {
    async lookedAtPeople() {
      const { keys, place, reading } = desk.state();
      if (reading.at !== "circle" || looked === place) return;
      const opened = reading.people.filter((each) => each.opened.at === "opened");
      const [first] = opened;
      if (!first) return;
      looked = place;
      const { jwe } = first.rsvp;
      const kid = jwe ? (fittingKey(jwe, keys)?.kid ?? null) : null;
      await tell(`/staff/data/circles/${reading.day.id}/openings`, { kid });
    },
    changedRsvp: ({ id }, deed) =>
      void changed(`/staff/data/rsvps/${id}`, { deed }, { done: done[deed], why: refusals }),
    toldSomebody: ({ id, version }, how) =>
      void changed(
        `/staff/data/rsvps/${id}/told`,
        { how, version },
        {
          done: how === "reached" ? "Written down: they know." : "Written down.",
          why: { changed: "That has changed meanwhile. Please look what they are to be told now." },
        },
      ),
    cancelledDate: (id, note) =>
      void changed(
        `/staff/data/circles/${id}/cancel`,
        { note },
        {
          done: "Cancelled, for everybody at once. Please tell those who planned to come, and change your calendar too.",
          why: {},
        },
      ),
    restoredDate: (id) =>
      void changed(
        `/staff/data/circles/${id}/restore`,
        {},
        {
          done: "It takes place. Who was told that it does not is to be told.",
          why: { calendar: "Your calendar itself has cancelled it. Please change it there." },
        },
      ),
    printedSheet: () => print(),
  };
}
