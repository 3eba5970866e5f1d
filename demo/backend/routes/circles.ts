/** `GET /circles`, one circle, its calendar entry, and the feed of all: what may travel, and no
 * more. */
import { Hono } from "hono";
import { belongsInFeed, writeCalendar } from "../../../src/contract/calendar.js";
import type { CalendarOptions } from "../../../src/contract/calendar.js";
import type { Circle } from "../../../src/contract/circle.js";
import type { Board } from "../circles/board.js";
import { calendarWords } from "../circles/words.js";
import { readQuery } from "../guards/limits.js";
import { prepared, preparedBytes, preparedReply, shared } from "../guards/prepared.js";
import { Refusal } from "../guards/problem.js";
import type { Ports } from "../ports.js";

export function circleRoutes(ports: Pick<Ports, "now" | "organization">, board: Board): Hono {
  const words = (lang: string | undefined) => calendarWords(ports.organization.language(lang));

  async function found(id: string): Promise<Circle> {
    const circle = await board.find(id);
    if (circle === "removed") throw new Refusal(410, "removed");
    if (circle === undefined) throw new Refusal(404, "not_found");
    return circle;
  }

  return new Hono()
    .get("/circles", async (c) => {
      const { partner } = readQuery(c.req.raw, ["lang", "partner"]);
      return preparedReply(c.req.raw, await board.list(partner), shared);
    })
    .get("/circles.ics", async (c) => {
      const { lang, partner, full } = readQuery(c.req.raw, ["lang", "partner", "full"]);
      const now = ports.now().getTime();
      const circles = (await board.all(partner)).filter((circle) => belongsInFeed(circle, now));
      return calendarReply(c.req.raw, circles, {
        words: words(lang),
        full: full === "1",
        feed: true,
      });
    })
    .get("/circles/:file{[a-z0-9]+\\.ics}", async (c) => {
      const { lang, full } = readQuery(c.req.raw, ["lang", "full"]);
      const circle = await found(c.req.param("file").replace(/\.ics$/, ""));
      return calendarReply(c.req.raw, [circle], { words: words(lang), full: full === "1" });
    })
    .get("/circles/:id", async (c) => {
      readQuery(c.req.raw, ["lang", "partner"]);
      const reply = await prepared(await found(c.req.param("id")));
      return preparedReply(c.req.raw, reply, "no-store");
    });
}

async function calendarReply(
  request: Request,
  circles: readonly Circle[],
  options: CalendarOptions,
): Promise<Response> {
  const text = writeCalendar(circles, options);
  const reply = await preparedBytes(Buffer.from(text), "text/calendar; charset=utf-8");
  const response = preparedReply(request, reply, "no-store");
  response.headers.set("Content-Disposition", 'attachment; filename="event.ics"');
  return response;
}
