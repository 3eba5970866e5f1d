/** The door to zod: nothing that it reads may build code from text, which a page would refuse. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { z } from "../../src/contract/zod.js";

const read = `
import { Circle, exampleCircle } from "./src/contract/circle.ts";
import { exampleReferral, Intake } from "./src/contract/intake.ts";
Circle.parse(exampleCircle);
Intake.parse(exampleReferral);
`;

describe("reading by a schema", () => {
  it("is told to build no code", () => {
    assert.equal(z.config().jitless, true);
  });

  it("works where building code is forbidden, as under a strict content security policy", () => {
    const strict = ["--disallow-code-generation-from-strings", "--import", "tsx"];
    const { status, stderr } = spawnSync(
      process.execPath,
      [...strict, "--input-type=module", "-e", read],
      { encoding: "utf8" },
    );
    assert.equal(status, 0, stderr);
  });
});
