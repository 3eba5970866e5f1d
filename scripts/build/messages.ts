/** Takes out of the built files what only translators read, and shortens the names of messages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const literal = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const description = new RegExp(
  String.raw`,?\s*\bdesc:\s*(?:${literal})(?:\s*\+\s*(?:${literal}))*`,
  "g",
);
const options = /\bid:\s*"([a-z][\w-]*(?:\.[\w-]+)+)"/g;

/**
 * Messages keep their words and a name of two letters; the files of every language use the same
 * names.
 */
export function shortMessages(): Plugin {
  const names = shortNames();
  const short = (id: string) => names.get(id) ?? id;
  return {
    name: "haven:messages",
    enforce: "pre",
    transform: {
      filter: { id: /[\\/](?:src|locales[\\/]generated)[\\/].*\.ts$/ },
      handler(code, id) {
        const words = /[\\/]locales[\\/]generated[\\/]/.test(id);
        const text = words
          ? code.replaceAll(
              /^(\s*)["']([a-z][\w-]*(?:\.[\w-]+)+)["']:/gm,
              (_, space, name) => `${space}"${short(name)}":`,
            )
          : code
              .replaceAll(description, "")
              .replaceAll(options, (_, name: string) => `id: "${short(name)}"`);
        return text === code ? undefined : { code: text, map: null };
      },
    },
  };
}

/**
 * Every message of the sources in order of its name, so that each pass of the build counts alike.
 */
function shortNames(): ReadonlyMap<string, string> {
  const files = readdirSync("src", { recursive: true }).map(String);
  const ids = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(join("src", file), "utf8").matchAll(options)])
    .map(([, id = ""]) => id);
  return new Map([...new Set(ids)].toSorted().map((id, index) => [id, index.toString(36)]));
}
