/** Lists what a calendar would publish, what not and why, before any of it is published. */
import { parseArgs } from "node:util";
import type { Circle } from "../src/contract/circle.js";
import { Unreadable } from "../demo/backend/circles/entries.js";
import { hostOf } from "../demo/backend/circles/host.js";
import { loader } from "../demo/backend/circles/load.js";
import { readSource, seriesText } from "../demo/backend/circles/open.js";
import type { CircleReading } from "../demo/backend/circles/port.js";
import { dayMs, resolveWall, wallAt, wallDate } from "../demo/backend/circles/wall-time.js";
import {
  OrganizationError,
  readOrganization,
  type Organization,
} from "../demo/backend/organization.js";
import { asText } from "./circles-said.js";

const usage =
  "npm run circles:check -- SOURCE [--dedicated] [--from 2026-11-01 --to 2026-11-30] [--json]";
const usualDays = 120;
const mostDays = 3_700;

interface Asked {
  readonly source: string;
  readonly dedicated: boolean;
  readonly json: boolean;
  /** Dates at the venue, both included. */
  readonly from: string;
  readonly to: string;
}

/** Ends with 1 when the source cannot be read at all, with 2 when the command cannot. */
async function main(): Promise<number> {
  const config =
    process.env["HAVEN_CONFIG"] ?? new URL("../demo/data/config.json", import.meta.url);
  const organization = readOrganization(config);
  const host = hostOf(organization);
  const path = typeof config === "string" ? { config } : {};
  const now = new Date();
  const asked = readArguments(
    process.argv.slice(2),
    wallDate(wallAt(now.getTime(), host.timeZone)),
  );
  if (!asked) {
    console.error(`Usage: ${usage}`);
    return 2;
  }
  const at = (date: string, days: number) =>
    resolveWall(Date.parse(`${date}T00:00:00Z`) + days * dayMs, host.timeZone).epochMs;
  // A day more on either side: the venue of an entry may lie in another zone.
  const window = { fromMs: at(asked.from, -1), toMs: at(asked.to, 2) };
  try {
    const { bytes } = await loader(asked.source)(now);
    const { text } = await seriesText({ location: asked.source, ...path });
    const options = { host, dedicated: asked.dedicated, seriesText: text, now, window };
    const reading = readSource(bytes, options);
    const dates = reading.circles.filter(
      ({ start }) => start.slice(0, 10) >= asked.from && start.slice(0, 10) <= asked.to,
    );
    const { from, to } = asked;
    const said = asked.json
      ? asJson(dates, reading.problems)
      : asText({
          circles: dates,
          reading,
          from,
          to,
          labels: labelsOf(organization),
          series: text !== undefined,
        });
    if (said !== "") console.log(said);
    return 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.error(`This source cannot be read: ${error.message}.`);
    return 1;
  }
}

function labelsOf(organization: Organization): ReadonlyMap<string, string> {
  const { programs, vocabulary } = organization.config();
  return new Map([
    ...programs.map(({ code, label }) => [code, label] as const),
    ...Object.entries({ ...vocabulary?.audience, ...vocabulary?.topic }),
  ]);
}

function readArguments(args: readonly string[], today: string): Asked | undefined {
  const read = parsed(args);
  const [named] = read?.positionals ?? [];
  if (!read || named === undefined || read.positionals.length > 1) return undefined;
  const { from: first, to: last, dedicated = false, json = false } = read.values;
  if ([first, last].some((date) => date !== undefined && !isDate(date))) return undefined;
  const from = first ?? (last !== undefined && last < today ? later(last, -usualDays) : today);
  const to = last ?? later(from, usualDays);
  if (from > to || later(from, mostDays) < to) return undefined;
  const prefixed = named.startsWith("dedicated:");
  const source = prefixed ? named.slice("dedicated:".length) : named;
  return { source, dedicated: dedicated || prefixed, json, from, to };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        dedicated: { type: "boolean" },
        json: { type: "boolean" },
        from: { type: "string" },
        to: { type: "string" },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && later(text, 0) === text
  );
}

function later(date: string, days: number): string {
  return wallDate(Date.parse(`${date}T00:00:00Z`) + days * dayMs);
}

/** One object per line, for other programs. */
function asJson(circles: readonly Circle[], problems: CircleReading["problems"]): string {
  const published = circles.map((circle) => {
    const { start, end, title, status } = circle;
    return { published: true, start, end, title, status, circle };
  });
  const not = problems.map((problem) => ({ published: false, line: null, ...problem }));
  return [...published, ...not].map((each) => JSON.stringify(each)).join("\n");
}

// `… | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: Error & { code?: string }) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof OrganizationError)) throw error;
  console.error(`HAVEN_CONFIG ${error.message}.`);
  return 2;
});
