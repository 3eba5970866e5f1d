/** Where circles come from: anything that can say which dates there are, seen from a moment. */
import type { Circle } from "../../../src/contract/circle.js";
import type { Withheld } from "./withheld.js";

/** What was not published, or not as written, and why: for the organiser, never for the wire. */
export interface CircleProblem {
  /** Line of the source, from 1, where it has lines. */
  readonly line?: number;
  readonly uid?: string;
  readonly why: string;
}

/** What a source holds, in order of time. */
export interface CircleReading {
  /** Whole records: the route withholds what a place's or a joining link's visibility withholds. */
  readonly circles: readonly Circle[];
  readonly problems: readonly CircleProblem[];
  /** For those who signed up, by the circle's id; never part of a reply to others. */
  readonly withheld?: ReadonlyMap<string, Withheld>;
  /** Dates shown though the calendar no longer has them: people may have planned to come. */
  readonly vanished?: ReadonlySet<string>;
  /** Whether dates move along with today, as a demonstration's do: nobody is told of that. */
  readonly seasonal?: boolean;
  /** When the source was last read, where that is not now: then it cannot be read. */
  readonly asOf?: Date;
}

export interface CircleSource {
  /** The dates around `now`: those not ended yet and, cancelled, those of the last 7 days. */
  read(now: Date): Promise<CircleReading>;
}
