/** Imports point down only: which floor may take what from which. */
import { importsOf, target, type Import, type Source } from "./source.js";

/** What each floor may import besides itself: other floors, and packages. */
const floors: Readonly<Record<string, { readonly floors: string[]; readonly packages: string[] }>> =
  {
    contract: { floors: [], packages: [] },
    client: { floors: ["contract"], packages: ["jose"] },
    locale: { floors: ["contract", "locales"], packages: ["lit", "@lit/localize"] },
    theme: { floors: ["contract"], packages: ["lit"] },
    ui: { floors: ["contract", "client", "locale", "theme"], packages: ["lit", "@lit/localize"] },
    widgets: {
      floors: ["contract", "client", "locale", "theme", "ui"],
      packages: ["lit", "@lit/localize"],
    },
    embed: { floors: ["contract", "ui", "widgets"], packages: [] },
    top: {
      floors: ["contract", "client", "locale", "theme", "ui", "widgets", "embed"],
      packages: [],
    },
  };

/** The one door between two widgets: opened late, by its tag, from these two. */
const door = "src/widgets/get-support/define.ts";
const mayOpenTheDoor = ["send-message", "upcoming-circles"];

/** One sentence for each import of `source` that does not point down. */
export function wrongFloors(source: Source): string[] {
  return importsOf(source).flatMap((each) => {
    const why = whyNot(source, each);
    return why ? [`${source.path}: imports ${each.from}, but ${why}`] : [];
  });
}

function whyNot(source: Source, each: Import): string | undefined {
  const { path } = source;
  const to = target(source, each.from);
  if (isZod(each.from))
    return path === "src/contract/zod.ts" ? undefined : "zod comes from contract/zod alone";
  if (path.startsWith("demo/backend/")) return forBackend(each, to);
  if (!path.startsWith("src/")) return undefined;
  const here = floorOf(path);
  const floor = floors[here];
  if (!floor) return `src/${here} is no floor of this house`;
  // What a framework is told of the tags is types alone, and of all of them.
  if (here === "embed" && each.onlyTypes) return undefined;
  if (!each.from.startsWith(".")) return forPackage(here, floor.packages, each);
  const there = floorOf(to);
  if (there === here) return here === "widgets" ? betweenWidgets(path, to, each) : undefined;
  return floor.floors.includes(there) ? undefined : `${here} does not stand on ${there}`;
}

const isZod = (from: string) => from === "zod" || from.startsWith("zod/");

function forBackend({ onlyTypes }: Import, to: string): string | undefined {
  const fine = !to.startsWith("src/") || to.startsWith("src/contract/") || onlyTypes;
  return fine ? undefined : "the backend takes values from src/contract alone";
}

function forPackage(here: string, packages: readonly string[], each: Import): string | undefined {
  const fine = packages.some((name) => each.from === name || each.from.startsWith(`${name}/`));
  return fine ? undefined : `${here} uses no such package`;
}

function betweenWidgets(path: string, to: string, each: Import): string | undefined {
  const [from, into] = [widgetOf(path), widgetOf(to)];
  if (from === into) return undefined;
  const throughTheDoor = to === door && each.lazy && mayOpenTheDoor.includes(from);
  return throughTheDoor ? undefined : `${from} and ${into} are neighbours`;
}

/**
 * `client` of `src/client/request.ts`; `top` of a file that lies in src itself; else the first
 * folder.
 */
function floorOf(path: string): string {
  const [first = "", second = "", third] = path.split("/");
  if (first !== "src") return first;
  return third === undefined ? "top" : second;
}

const widgetOf = (path: string) => path.split("/")[2] ?? "";

/**
 * One sentence for each value that a model takes from elsewhere than the contract or its own pure
 * neighbours.
 */
export function wrongValues(files: readonly Source[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const models = files.filter(({ path }) => /^src\/widgets\/[^/]+\/model\.ts$/.test(path));
  return models.flatMap((model) => impure(model, byPath, new Set()));
}

function impure(file: Source, byPath: ReadonlyMap<string, Source>, seen: Set<string>): string[] {
  if (seen.has(file.path)) return [];
  seen.add(file.path);
  return importsOf(file).flatMap((each) => {
    const to = target(file, each.from);
    if (each.onlyTypes || to.startsWith("src/contract/")) return [];
    const neighbour = byPath.get(to);
    const own = to.startsWith(`${file.path.slice(0, file.path.lastIndexOf("/"))}/`);
    if (own && neighbour) return impure(neighbour, byPath, seen);
    return [`${file.path}: takes a value from ${each.from}, but a model takes them from contract/`];
  });
}
