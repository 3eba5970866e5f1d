/** The commands make a key and open an item on a computer without a server, and say in words what
 * is wrong. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { KeyFile, PublicFile, makeKey, publicHalf } from "../../demo/inbox/key-file.js";
import { exampleReferral } from "../../src/contract/intake.js";
import { seal } from "../support/seal.js";

const folder = mkdtempSync(join(tmpdir(), "haven-key-"));
after(() => rmSync(folder, { recursive: true }));
const passphrase = "lantern river button seven";

/** Runs a command as npm does, with answers as a person would type them. */
function run(script: string, args: readonly string[], answers: readonly string[] = []) {
  const path = fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], {
    env: { ...process.env, INIT_CWD: folder },
  });
  child.stdin.end(answers.map((answer) => `${answer}\n`).join(""));
  const said = { out: "", err: "" };
  child.stdout.on("data", (data: Buffer) => (said.out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (said.err += data.toString()));
  return new Promise<typeof said & { code: number | null }>((resolve) => {
    child.on("close", (code) => resolve({ ...said, code }));
  });
}

const files = () => readdirSync(folder);
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));

async function item(
  name: string,
  to: readonly unknown[],
  message: string,
  change: object = {},
): Promise<void> {
  const recipients = to.map((key) => (key as { publicKey: KeyFile["publicKey"] }).publicKey);
  const jwe = await seal({ ...exampleReferral, ...change, message }, recipients, "support");
  const copy = { ref: "7Q4K-2MXD", form: "support", jwe, data: null };
  writeFileSync(join(folder, name), JSON.stringify(copy));
}

describe("the commands for keys", () => {
  it("make a file that opens an item offline, with the right passphrase alone", async () => {
    const made = await run("key.ts", ["make", "Ana"], [passphrase, passphrase]);
    assert.equal(made.code, 0, made.err);
    const name = files().find((each) => each.startsWith("key-ana-")) ?? "";
    if (process.platform !== "win32") assert.equal(statSync(join(folder, name)).mode & 0o077, 0);
    assert.ok(!`${made.out}${made.err}`.includes(passphrase), "it is shown nowhere");
    const file = KeyFile.parse(read(name));
    assert.deepEqual([file.holder, file.role], ["Ana", "staff"]);

    await item("item.json", [file, { publicKey: publicHalf(await makeKey()) }], "Hello\u001B[31m.");
    const opened = await run("open-item.ts", ["item.json", name], [passphrase]);
    assert.equal(opened.code, 0, opened.err);
    for (const words of ["7Q4K-2MXD", "DO NOT SAY", "Their words", "Hello[31m.", "What would help"])
      assert.ok(opened.out.includes(words), `${words}\n${opened.out}`);
    assert.ok(!opened.out.includes("\u001B"), "what a stranger wrote moves no cursor");

    const wrong = await run("open-item.ts", ["item.json", name], ["another one, not this"]);
    assert.deepEqual([wrong.code, wrong.out], [1, ""]);
    assert.match(wrong.err, /That passphrase does not open this file\./);
  });

  it("print every rule before a call with what the person typed, and what a way gives away", async () => {
    const key = await makeKey();
    writeFileSync(join(folder, "plain.json"), JSON.stringify(key));
    const typed = { codeWord: "blue door", askFor: "Rosa", note: "Do not ring.\n- Ring twice" };
    const methods = exampleReferral.contact.methods.map((each) => ({ ...each, kind: "text" }));
    const contact = { ...exampleReferral.contact, sayOrganization: "no", methods, ...typed };
    const both = [key, await makeKey()].map((each) => ({ publicKey: publicHalf(each) }));
    await item("rules.json", both, "Hello.", { contact });
    const { err, out } = await run("open-item.ts", ["rules.json", "plain.json"]);
    for (const line of [
      "  ! Say the code word: blue door",
      "  - Ask for: Rosa",
      "  ! Never do this: Do not ring.",
      "      - Ring twice",
      "  ! This way shows our name by itself",
    ])
      assert.ok(out.split("\n").includes(line), `${line}\n${out}${err}`);
  });

  it("make a key for paper, which opens when it is typed", async () => {
    const made = await run("key.ts", ["make", "The safe", "--paper"]);
    const paper = /^([0-9A-Z]{4}-){13}[0-9A-Z]{4}$/m.exec(made.out)?.[0] ?? "";
    const name = files().find((each) => each.endsWith(".public.json")) ?? "";
    const file = PublicFile.parse(read(name));
    assert.equal(file.role, "recovery");
    assert.ok(!("d" in file.publicKey));
    await item("paper.json", [file, { publicKey: publicHalf(await makeKey()) }], "From paper.");
    const opened = await run("open-item.ts", ["paper.json", name], [paper.toLowerCase()]);
    assert.ok(opened.code === 0 && opened.out.includes("From paper."), opened.err);
    const slip = await run("open-item.ts", ["paper.json", name], [paper.slice(1)]);
    assert.match(slip.err, /mistyped/);
  });

  it("say in words what is wrong, and make nothing", async () => {
    const before = files();
    const cases: readonly (readonly [
      string,
      readonly string[],
      readonly string[],
      number,
      RegExp,
    ])[] = [
      ["key.ts", ["make", "Ana"], ["short", "short"], 1, /too short/],
      ["key.ts", ["make", "Ana"], [passphrase, `${passphrase}s`], 1, /not the same/],
      ["key.ts", ["make", "Ana"], [], 1, /too short/],
      ["key.ts", [], [], 2, /Usage/],
      ["key.ts", ["make", "Ana", "--second", "--paper"], [], 2, /Usage/],
      ["key.ts", ["make", "Ana", "--nonsense"], [], 2, /Usage/],
      ["open-item.ts", ["item.json"], [], 2, /Usage/],
      ["open-item.ts", ["nothing.json", "nothing.json"], [], 1, /no sealed copy/],
      ["open-item.ts", ["item.json", "item.json"], [], 1, /holds no key/],
    ];
    for (const [script, args, answers, code, words] of cases) {
      const said = await run(script, args, answers);
      assert.equal(said.code, code, `${script} ${args.join(" ")}: ${said.err}`);
      assert.match(said.err, words);
      assert.equal(said.out, "");
    }
    assert.deepEqual(files(), before);
  });

  it("say when a key is another one", async () => {
    writeFileSync(join(folder, "other.json"), JSON.stringify(await makeKey()));
    const said = await run("open-item.ts", ["item.json", "other.json"]);
    assert.equal(said.code, 1);
    assert.match(said.err, /Your key does not fit/);
  });
});
