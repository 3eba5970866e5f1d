/** What the page for other backends gives to copy is lawful, and what our own backend does. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { allowEveryOrigin, preflightReply } from "../../demo/backend/guards/cors.js";
import { Circle, CirclesReply } from "../../src/contract/circle.js";
import { Config } from "../../src/contract/config.js";
import { z } from "../../src/contract/zod.js";
import { readReturn } from "../../src/widgets/donate-button/return.js";

const page = readFileSync(new URL("../../docs/own-backend.md", import.meta.url), "utf8");
const fenced = (kind: string) =>
  [...page.matchAll(/^( *)```(\w*)\n([^]*?)^\1```/gm)].flatMap(([, , found, text = ""]) =>
    found === kind ? [text] : [],
  );
const copied = (words: string): Record<string, unknown> => {
  const found = fenced("json").filter((text) => text.includes(words));
  assert.equal(found.length, 1, words);
  return JSON.parse(found[0]!.startsWith("{") ? found[0]! : `{${found[0]}}`) as never; // of ours
};

describe("a backend that is written by the page", () => {
  const least = copied('"contract"');

  it("has a config that every widget reads", () => {
    assert.doesNotThrow(() => z.parse(Config, least));
  });

  it("has a list of which each date is read", () => {
    const { circles } = z.parse(CirclesReply, copied('"generatedAt"'));
    assert.equal(circles.length, 1);
    assert.doesNotThrow(() => circles.map((circle) => z.parse(Circle, circle)));
  });

  it("opens the forms with the support that stands there", () => {
    const { support } = z.parse(Config, { ...least, ...copied('"sealing"') });
    assert.equal(support?.sealing, "required");
  });

  it("says what gifts it takes, or that it takes none", () => {
    const { donations } = z.parse(Config, { ...least, ...copied('"currencies"') });
    assert.equal(donations?.currencies.length, 1);
    assert.ok(page.includes('`"donations": { "paused": true }`'));
    assert.equal(
      z.parse(Config, { ...least, donations: { paused: true } }).donations?.paused,
      true,
    );
  });

  it("lets pages read and send as ours does", () => {
    const asked = fenced("").find((text) => text.includes("Access-Control")) ?? "";
    const lines = asked.trim().split(/\n\s*/);
    const ours = [...preflightReply().headers].map(([name, value]) => `${name}: ${value}`);
    for (const line of lines) {
      const [name = "", value = ""] = line.split(": ");
      assert.ok(ours.includes(`${name.toLowerCase()}: ${value}`), line);
    }
    assert.equal(lines.length, 4);
    const reply = new Headers();
    allowEveryOrigin(reply);
    assert.match(reply.get("access-control-expose-headers") ?? "", /Retry-After/);
  });

  it("sends a donor back so that the gift is found, in the element that it was given from", () => {
    const key = { id: "don_7Q4K2MXD", statusToken: "a".repeat(32) };
    const links = (fenced("").find((text) => text.includes("haven-donation=")) ?? "")
      .replaceAll("{id}", key.id)
      .replaceAll("{statusToken}", key.statusToken);
    const found = links
      .trim()
      .split("\n")
      .map((link) => readReturn(new URL(link).hash));
    assert.deepEqual(
      found.map((each) => [each?.key, each?.element]),
      [
        [key, 0],
        [key, 1],
      ],
    );
  });
});
