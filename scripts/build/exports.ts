/** Shared files hand out their names as they are called inside, which takes half the letters. */
import type { Plugin } from "vite";

/** A file as far as its names are concerned. */
export interface Named {
  readonly fileName: string;
  code: string;
  /** Its names are asked for by those who load it late, and are those of its module. */
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
}

const given = /export\{([^}]*)\};/;

/** Writes `export{a,b}` for `export{a as x,b as y}`, and in each file what it takes from there. */
export function renamed(files: readonly Named[]): void {
  for (const file of files) {
    if (file.isEntry || file.isDynamicEntry) continue;
    const list = given.exec(file.code)?.[1];
    if (list === undefined) continue;
    const inside = new Map(pairs(list).map(([own, told]) => [told, own]));
    // A name told twice, or one that others load as a whole, stays.
    if (new Set(inside.values()).size !== inside.size) continue;
    file.code = file.code.replace(given, () => `export{${[...inside.values()].join(",")}};`);
    const name = file.fileName.slice(file.fileName.lastIndexOf("/") + 1);
    for (const other of files)
      other.code = other.code.replace(takenFrom(name), (_, names: string, from: string) => {
        const now = pairs(names).map(([told, here]) => pair(inside.get(told) ?? told, here));
        return `import{${now.join(",")}}${from}`;
      });
  }
}

/** The last thing that is done to the files; their names stay, made of what they say together. */
export const shortExports: Plugin = {
  name: "haven:short-exports",
  generateBundle(_, bundle) {
    renamed(Object.values(bundle).flatMap((each) => (each.type === "chunk" ? [each] : [])));
  },
};

const takenFrom = (name: string) =>
  new RegExp(String.raw`import\{([^}]*)\}(from"[^"]*\/${name.replaceAll(".", String.raw`\.`)}")`);

const pairs = (list: string) =>
  list.split(",").map((each): readonly [string, string] => {
    const [first = "", second = first] = each.split(" as ");
    return [first, second];
  });

const pair = (from: string, to: string) => (from === to ? from : `${from} as ${to}`);
