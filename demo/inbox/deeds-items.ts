/** What a person does to an item, told to the server and said back. */
import type { Lane, Outcome } from "../backend/staff/records.js";
import { tell } from "./asking.js";
import type { Desk } from "./desk.js";
import type { Place, Version } from "./model.js";
import { sealNote } from "./notes.js";
import type { NoteText } from "./notes.js";
import { fittingKey } from "./open.js";
import { laneNames } from "./words.js";

export interface ItemDeeds {
  /** What is on the page now was opened: that is written down once for each look. */
  readonly looked: () => Promise<void>;
  readonly moved: (refs: readonly string[], lane: Lane, outcome: Outcome | null) => void;
  /** Gives whether the note is kept; until then its words stay in the field. */
  readonly noted: (note: NoteText) => Promise<boolean>;
  readonly deleted: (refs: readonly string[]) => void;
  readonly copied: (text: string) => void;
}

export function itemDeeds(desk: Desk): ItemDeeds {
  let looked: Place | undefined;

  return {
    async looked() {
      const { keys, place, reading } = desk.state();
      if (reading.at !== "read" || looked === place) return;
      const opened = reading.versions.filter(({ opened }) => opened.at === "opened");
      if (opened.length === 0) return;
      looked = place;
      const [first] = opened;
      const jwe = first?.item.jwe;
      const kid = jwe ? (fittingKey(jwe, keys)?.kid ?? null) : null;
      await tell("/staff/data/openings", { refs: refsOf(opened), kid });
      await desk.refresh();
    },
    moved(refs, lane, outcome) {
      const done = lane === "closed" ? "Closed." : `Now in ${laneNames[lane]}.`;
      const items = desk.state().data?.items ?? [];
      // Who sees it closed may open it again; who does not must not undo what a colleague closed.
      const unlessClosed = !items.some((item) => refs.includes(item.ref) && item.lane === "closed");
      void desk.change("/staff/data/moves", { refs, lane, outcome, unlessClosed }, done);
    },
    async noted(note) {
      const { data } = desk.state();
      if (!data) return false;
      const jwe = await sealNote(note, data.recipients);
      const id = crypto.randomUUID();
      return desk.change("/staff/data/notes", { id, ref: note.ref, jwe }, "Your note is kept.");
    },
    deleted(refs) {
      void desk.change("/staff/data/deletions", { refs }, "Deleted.");
    },
    copied(text) {
      navigator.clipboard.writeText(text).then(
        () => desk.become({ said: { text: "Copied.", failed: false } }),
        () => desk.become({ said: { text: "Please mark the text and copy it.", failed: true } }),
      );
    },
  };
}

const refsOf = (versions: readonly Version[]) => versions.map(({ item }) => item.ref);
