/** Gifts from plain forms, sent as a browser does whose scripts are off. */
import assert from "node:assert/strict";
import type { App } from "../../demo/backend/app.js";
import type { Db } from "../../demo/backend/store/port.js";
import { createEndpoint } from "./endpoint.js";

/** What a form without script sends; an amount as it was typed. */
export interface FormFields {
  readonly amount?: string | readonly string[];
  readonly [name: string]: string | readonly string[] | undefined;
}

/** Sends a plain form to `/donate`, as a browser does whose scripts are off. */
export function sentForm(
  { app }: { app: App },
  fields: FormFields,
  headers: Record<string, string> = {},
  peer?: string,
): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of typeof value === "string" ? [value] : (value ?? [])) body.append(name, each);
  const url = "https://api.example.org/v1/donate";
  return app.fetch(new Request(url, { method: "POST", body, headers }), peer);
}

/** The fields of the forms on a page of ours, each form with its buttons as they would be sent. */
export function formsIn(page: string): readonly (readonly (readonly [string, string])[])[] {
  const unescaped = (text = "") =>
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  return [...page.matchAll(/<form.*?<\/form>/gs)].map(([form]) =>
    [...form.matchAll(/<(?:input|button|option)\b([^>]*)>/g)].flatMap(([, attributes = ""]) => {
      const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
      const name = value("name");
      return name === undefined ? [] : [[name, unescaped(value("value"))] as const];
    }),
  );
}

/** What every form of a partner's page says. */
export const once = {
  currency: "USD",
  frequency: "once",
  partner: "new-hope-church",
  lang: "en",
} as const;

/** A donor without script at an endpoint on this database. */
export function plainDonor(db: Db) {
  // A moment later for each request, so that the newest gift is known.
  let ms = Date.parse("2026-11-24T15:00:00Z");
  const at = (config: object = {}) =>
    createEndpoint(db, { config: { ...config }, now: new Date((ms += 1)).toISOString() });
  const send = (fields: FormFields) => sentForm(at(), { ...once, ...fields });
  return {
    at,
    send,
    async newest() {
      const [row] = await db.query<Record<string, unknown>>(
        "select * from donation order by created_at desc, id limit 1",
      );
      return row;
    },
    async many() {
      return (await db.query("select id from donation")).length;
    },
    /** The page that a form is answered with. */
    async asked(fields: FormFields): Promise<string> {
      const reply = await send(fields);
      assert.equal(reply.status, 422);
      return reply.text();
    },
    /** The whole form of a page, as somebody sends it who changes `changes`. */
    again(page: string, changes: FormFields = {}): Promise<Response> {
      const kept = new Map(
        formsIn(page)
          .at(-1)
          ?.filter(([, value]) => value !== ""),
      );
      return sentForm(at(), { ...Object.fromEntries(kept), amount: [], ...changes });
    },
  };
}

/** Runs `work` with a quiet console, and gives what was said. */
export async function heardFrom(work: () => Promise<unknown>): Promise<string> {
  const said: unknown[] = [];
  const { error } = console;
  console.error = (...words) => void said.push(...words);
  try {
    await work();
  } finally {
    console.error = error;
  }
  return said.map(String).join("\n");
}
