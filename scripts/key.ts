/** Makes a key on a computer of its own, with no browser and no network: a file under a passphrase,
 * or a text for paper. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Role } from "../demo/backend/keys/staff-key.js";
import { fileName, makeKey, publicText, sealKey, shortest } from "../demo/inbox/key-file.js";
import { paperText } from "../demo/inbox/paper-key.js";
import { asker } from "./ask-secretly.js";

const usage = `npm run key -- make "Ana" [--second] [--paper]
  make "Ana"            a key file for Ana, under a passphrase that is asked for
  make "Luis" --second  the same for the second person
  make "Safe" --paper   the recovery key, to be written down; its public half as a file`;

async function main(): Promise<number> {
  const asked = read(process.argv.slice(2));
  if (!asked) {
    console.error(`Usage: ${usage}`);
    return 2;
  }
  const { holder, role } = asked;
  const key = await makeKey();
  const name = fileName(holder, key.kid);
  if (role === "recovery") {
    const file = name.replace(/\.json$/, ".public.json");
    writeNew(file, publicText(key, asked));
    console.log(
      [
        `The recovery key ${key.kid}. Write these 14 groups on paper; they are shown this once:`,
        "",
        await paperText(key),
        "",
        "Put the paper in a closed envelope, in a safe. Whoever has it, and a way into the staff",
        `pages, can read what people wrote. Then bring ${file} to the page "Keys".`,
      ].join("\n"),
    );
    return 0;
  }
  const secret = asker();
  const passphrase = await secret(`A passphrase, at least ${shortest} letters: `);
  if (passphrase.trim().length < shortest) return refused("That is too short. No key was made.");
  if ((await secret("The same once more: ")) !== passphrase)
    return refused("The two are not the same. No key was made.");
  writeNew(name, await sealKey(key, asked, passphrase));
  console.log(
    [
      `${name} holds the key ${key.kid}, sealed under your passphrase. Keep it where only you can`,
      'reach it. Then bring it to the page "Keys": only its public half is read there.',
    ].join("\n"),
  );
  return 0;
}

function read(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { second: { type: "boolean" }, paper: { type: "boolean" } },
    });
    const [command, name = "", ...more] = positionals;
    const holder = name.trim();
    if (command !== "make" || holder === "" || [...holder].length > 60 || more.length > 0)
      return undefined;
    if (values.second && values.paper) return undefined;
    const role: Role = values.second ? "second" : values.paper ? "recovery" : "staff";
    return { holder, role };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** For its owner alone, and never over another file. */
function writeNew(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600, flag: "wx" });
}

function refused(sentence: string): number {
  console.error(sentence);
  return 1;
}

// npm runs a command in its own folder; files are named from where the person stands.
process.chdir(process.env["INIT_CWD"] ?? ".");
process.exitCode = await main();
