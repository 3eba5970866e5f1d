/** Circles from JSON: a list of records as they travel, for organisers who keep no calendar. */
import { Circle } from "../../../src/contract/circle.js";
import { readInstant } from "../../../src/contract/zone.js";
import { z } from "../../../src/contract/zod.js";
import { Unreadable } from "./entries.js";
import type { CalendarReading, Origin } from "./ics.js";
import type { Window } from "./occurrences.js";
import type { CircleProblem } from "./port.js";
import { NamedAgreement } from "./series.js";
import { withheldIn, type Withheld } from "./withheld.js";
import { withhold } from "./withhold.js";

// A list that a reader shortens is no list of what people agree to.
const Agreed = z.object({ agreements: z.optional(z.array(NamedAgreement)) });
const Records = z.union([z.array(z.unknown()), z.object({ circles: z.array(z.unknown()) })]);

/** Whether the bytes are JSON rather than a calendar. */
export function isJson(bytes: Uint8Array): boolean {
  return /^[\s\uFEFF]*[[{]/.test(Buffer.from(bytes.subarray(0, 1000)).toString("utf8"));
}

/**
 * The records inside the window; one that cannot be read is a problem and not a circle.
 * @throws Unreadable when it is no list of records.
 */
export function readJson(bytes: Uint8Array, window: Window): CalendarReading {
  const read = z.safeParse(Records, parsed(bytes));
  if (!read.success) throw new Unreadable("it is no list of circles");
  const records = Array.isArray(read.data) ? read.data : read.data.circles;
  const circles: Circle[] = [];
  const problems: CircleProblem[] = [];
  const withheld = new Map<string, Withheld>();
  const origins = new Map<string, Origin>();
  for (const [index, record] of records.entries()) {
    const where = `record ${index + 1}`;
    const checked = z.safeParse(Circle, record);
    const circle = checked.data;
    if (!circle) {
      const path = checked.error?.issues[0]?.path.map(String).join("/") ?? "";
      problems.push({
        why: path === "" ? `${where} is no circle` : `${where} is wrong at /${path}`,
      });
    } else if (origins.has(circle.id)) {
      problems.push({ why: `${where} has the id of an earlier one: left out` });
    } else if (!z.safeParse(Agreed, record).success) {
      problems.push({ why: `${where} is wrong in /agreements: nobody could agree to it` });
    } else if (!(ms(circle.end) > ms(circle.start))) {
      problems.push({ why: `${where} does not end after its start` });
    } else if (ms(circle.end) > window.fromMs && ms(circle.start) < window.toMs) {
      const { kept, wrongAt } = withheldIn(circle, record);
      if (!kept) {
        // Without its address or link people would sign up and stand before a closed door.
        problems.push({ why: `${where} is wrong at /${wrongAt}: nobody could be told the way` });
        continue;
      }
      circles.push(withhold(circle));
      withheld.set(circle.id, kept);
      origins.set(circle.id, { uid: `json:${circle.id}`, key: "" });
    }
  }
  return {
    circles: circles.toSorted((one, other) => ms(one.start) - ms(other.start)),
    problems,
    withheld,
    origins,
    fateOf: () => "missing",
    complete: true,
    seasonal: false,
  };
}

function ms(text: string): number {
  return readInstant(text)?.epochMs ?? 0;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(
      Buffer.from(bytes)
        .toString("utf8")
        .replace(/^\uFEFF/, ""),
    );
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreadable("it is not valid JSON");
    throw error;
  }
}
