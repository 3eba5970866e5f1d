/** Opens a sealed copy of an item with a key file, with no server and no network, and prints the
 * answers in words. */
import { readFileSync } from "node:fs";
import type { Program } from "../src/contract/config.js";
import type { Intake } from "../src/contract/intake.js";
import { cleanText } from "../src/contract/text.js";
import { z } from "../src/contract/zod.js";
import { readOrganization } from "../demo/backend/organization.js";
import { answers } from "../demo/inbox/answers.js";
import { openFile, readChosen } from "../demo/inbox/key.js";
import type { OpeningKey } from "../demo/inbox/key.js";
import { PublicFile } from "../demo/inbox/key-file.js";
import { keyFromPaper } from "../demo/inbox/paper-key.js";
import { openItem } from "../demo/inbox/open.js";
import { safeContact } from "../demo/inbox/safe-contact.js";
import type { Rule } from "../demo/inbox/safe-contact.js";
import { SealedCopy } from "../demo/inbox/sealed-copy.js";
import { asker } from "./ask-secretly.js";

const usage = `npm run open -- item.json key.json
  item.json  what "Save a sealed copy" saved
  key.json   your key file, or the .public.json beside a key on paper`;

const secret = asker();

async function main(): Promise<number> {
  const [itemPath, keyPath, ...more] = process.argv.slice(2);
  if (itemPath === undefined || keyPath === undefined || more.length > 0) {
    console.error(`Usage: ${usage}`);
    return 2;
  }
  const item = z.safeParse(SealedCopy, json(read(itemPath)));
  if (!item.success) return refused(`${itemPath} is no sealed copy of an item.`);
  const keys = await keysFrom(read(keyPath));
  if (typeof keys === "string") return refused(keys);
  const opened = await openItem(item.data, keys);
  switch (opened.at) {
    case "opened":
      // What a stranger wrote must not move the cursor or colour the terminal.
      console.log(cleanText(inWords(item.data.ref, opened.intake)));
      return 0;
    case "otherKey":
      return refused("Your key does not fit: this was sealed to other keys.");
    case "damaged":
      return refused("It does not open: the text was changed after it was sealed.");
    case "quarantined":
      return refused("It was opened, and is not shown: it holds what our forms never send.");
  }
}

/** The keys in a file, or a sentence that says why there is none. */
async function keysFrom(text: string): Promise<readonly OpeningKey[] | string> {
  const chosen = await readChosen(text);
  if (chosen.at === "keys") return chosen.keys;
  if (chosen.at === "sealed") {
    const key = await openFile(chosen.file, await secret(`${chosen.file.holder}'s passphrase: `));
    return key ? [key] : "That passphrase does not open this file.";
  }
  const paper = z.safeParse(PublicFile, json(text));
  if (!paper.success) return "The key file holds no key.";
  const found = await keyFromPaper(await secret("The 14 groups: "), [paper.data.publicKey]);
  if (found.at === "key") return [found.key];
  return found.at === "mistyped"
    ? "Something is mistyped: there are 14 groups of four."
    : "This key is another one than the file says.";
}

/** As the staff pages show it: how to reach the person safely first, then their words. */
function inWords(ref: string, intake: Intake): string {
  const { config } = readOrganization(
    process.env["HAVEN_CONFIG"] ?? new URL("../demo/data/config.json", import.meta.url),
  );
  const { organization, programs, support } = config("en");
  const shown = support?.contactMethods ?? [];
  const { naming, rules, ways, who } = safeContact(intake, organization.name, shown);
  return [
    ref,
    "",
    naming.text.toUpperCase(),
    who,
    ...ways.flatMap(({ caution, kind, value }) => [
      `  ${kind}: ${value}`,
      ...(caution === undefined ? [] : [`  ! ${caution}`]),
    ]),
    ...rules.map((rule) => `  ${rule.careful ? "! " : "- "}${ruleText(rule)}`),
    "",
    "Their words",
    indented(intake.message || "They wrote no message."),
    "",
    "Other answers",
    ...others(intake, programs),
  ].join("\n");
}

/** With what the person typed; a second line of it must not look like a rule of ours. */
function ruleText({ own, text }: Rule): string {
  return own === undefined ? text : `${text} ${own.replaceAll("\n", "\n      ")}`;
}

function others(intake: Intake, programs: readonly Program[]): string[] {
  return answers(intake, programs).map(({ label, text }) => `  ${label}: ${text}`);
}

const indented = (text: string) =>
  text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Not there, or not ours to read.
    return "";
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever was named by mistake is no JSON (SyntaxError).
    return undefined;
  }
}

function refused(sentence: string): number {
  console.error(sentence);
  return 1;
}

// npm runs a command in its own folder; files are named from where the person stands.
process.chdir(process.env["INIT_CWD"] ?? ".");
process.exitCode = await main();
