/** What an endpoint in a test stands on: the demo organisation, and what the test lays over it. */
import type { DemoKey } from "../../../demo/backend/data-folder.js";
import { openCircles } from "../../../demo/backend/circles/open.js";
import { withheldIn } from "../../../demo/backend/circles/withheld.js";
import { readSettings } from "../../../demo/backend/env.js";
import { demoConfig } from "../../../demo/backend/open.js";
import { createOrganization, readSource } from "../../../demo/backend/organization.js";
import type { Ports } from "../../../demo/backend/ports.js";
import type { Db } from "../../../demo/backend/store/port.js";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import type { Setting } from "./words.js";

/** The ports of one endpoint, as `setting` has them. */
export function testPorts(
  db: Db,
  { publicUrl, keys }: { publicUrl: string; keys: readonly DemoKey[] },
  setting: Setting,
): Ports {
  const { calendar = false, circles, now } = setting;
  const organization = createOrganization(organizationOf(keys, setting));
  const settings = readSettings({ HAVEN_SECRET: "5a".repeat(32), HAVEN_ALLOW_CLEAR: "yes" });
  return {
    db,
    now: () => (now === undefined ? new Date() : new Date(now)),
    organization,
    settings: { ...settings, publicUrl },
    circles: calendar
      ? openCircles(settings.circles, organization, db)
      : {
          read: async (from) => {
            const records = circles ?? exampleCircles(from);
            const read = records.map(asCircle);
            return { circles: read, problems: [], withheld: withheldOf(read, records) };
          },
        },
  };
}

/** The demo organisation with the run's keys, and what the test lays over it. */
function organizationOf(
  keys: readonly DemoKey[],
  { config, origins, payments = {} }: Pick<Setting, "config" | "origins" | "payments">,
): unknown {
  const recipients = keys.map(({ publicKey }) => publicKey);
  const sealed = laidOver(readSource(demoConfig), { support: { recipients } });
  const file = laidOver(sealed, config);
  const source = isRecord(file) ? { ...file, payments } : file;
  if (!origins || !isRecord(source) || !Array.isArray(source["partners"])) return source;
  const partners = source["partners"].map((each: object) => ({ ...each, origins }));
  return { ...source, partners };
}

/** Objects into objects; anything else replaces; `null` takes away. */
function laidOver(source: unknown, config: Setting["config"]): unknown {
  const merge = (under: unknown, over: unknown): unknown => {
    if (!isRecord(under) || !isRecord(over)) return over;
    const merged = Object.entries(over).map(([key, value]) => [key, merge(under[key], value)]);
    return Object.fromEntries(
      Object.entries({ ...under, ...Object.fromEntries(merged) }).filter(([, v]) => v !== null),
    );
  };
  return config ? merge(source, { config }) : source;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A record that reads as one is completed; a broken one travels as it is, which is what its test
 * wants.
 */
function asCircle(record: unknown): Circle {
  const read = z.safeParse(Circle, record);
  return read.success ? read.data : (record as Circle);
}

/** What the records keep under `private`, and what may not travel. */
function withheldOf(circles: readonly Circle[], records: readonly unknown[]) {
  const whole = circles.flatMap((circle, index) => {
    const withheld =
      circle.place === undefined ? undefined : withheldIn(circle, records[index]).kept;
    return withheld ? [[circle.id, withheld] as const] : [];
  });
  return new Map(whole);
}

/**
 * Four circles in the days after `from`, at half past six in the evening of Philadelphia; the
 * third is cancelled.
 */
export function exampleCircles(from: Date): readonly unknown[] {
  const titles = [
    "Circle after suicide loss",
    "Racial healing conversation",
    "Círculo de duelo",
    "Circle for parents",
  ];
  return titles.map((title, index) => {
    const date = new Date(from.getTime() + (index + 1) * 86_400_000).toISOString().slice(0, 10);
    const offset = offsetOn(date);
    return {
      ...exampleCircle,
      id: `examplecircle${index}`,
      uid: `example-${index}`,
      title,
      kind: index === 1 ? "racialHealing" : "healingCircle",
      textLang: index === 2 ? "es" : "en",
      status: index === 2 ? "cancelled" : "scheduled",
      seriesId: null,
      scheduleNote: null,
      start: `${date}T18:30:00${offset}`,
      end: `${date}T20:00:00${offset}`,
    };
  });
}

function offsetOn(date: string): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: "America/New_York",
    timeZoneName: "longOffset",
  }).formatToParts(new Date(`${date}T23:00Z`));
  return parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "") ?? "-05:00";
}
