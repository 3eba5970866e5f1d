/** Which files the widgets share: one for all four, one for those with data, one for forms. */
import type { Rollup } from "vite";

/** What is known of a module while files are made. */
interface Graph {
  getModuleInfo(
    id: string,
  ): Pick<Rollup.ModuleInfo, "importedIds" | "dynamicallyImportedIds"> | null;
}

/** A module, and what asks for it. */
type Askers = Map<string, Set<string>>;

/** The shared files, the widest last, each with the widgets that load it at once. */
const shared: readonly (readonly [name: string, widgets: RegExp])[] = [
  ["circles", /upcoming-circles/],
  ["donate", /donate-button/],
  ["support", /get-support/],
  ["message", /send-message/],
  ...(["circles", "donate", "support", "message"] as const).map(
    (name) => [`${name}-and-later`, /^$/] as const, // see below
  ),
  ["forms", /get-support|send-message/],
  ["data", /upcoming-circles|get-support|send-message/],
  ["core", /./],
];

/** What late files share, the widest last: which modules, and some and all of those that ask. */
const late: readonly (readonly [name: string, of: RegExp, some: RegExp, all: RegExp])[] = [
  ["receipt", /src/, /rooms\.ts$/, /rooms\.ts$/],
  ["asking", /src/, /taking-part\.ts$/, /(rooms|other-form|taking-part)\.ts$/],
  ["sending", /src/, /desk\.ts$/, /(rooms|desk|taking-part)\.ts$/],
  ["parts", /src\/ui\/(parts|styles)/, /(rooms|desk)\.ts$/, /./],
];

/**
 * Groups for `codeSplitting`: what widgets need at once lies in the narrowest file for all of them,
 * and what late files share in few. Left alone, each set of askers would have a small file of its
 * own, and each file costs a visitor a request, and a phone the time to take it in.
 */
export function sharedFiles(entries: readonly string[]) {
  const atOnce: Askers = new Map();
  const everAsked: Askers = new Map();
  const askedLater: Askers = new Map();
  const roots = new Set<string>();
  const walk = (graph: Graph, asker: string, id: string, asked: Askers): void => {
    const known = asked.get(id) ?? new Set();
    if (known.has(asker) || (id !== asker && entries.includes(id))) return;
    asked.set(id, known.add(asker));
    const info = graph.getModuleInfo(id);
    for (const next of info?.importedIds ?? []) walk(graph, asker, next, asked);
    if (asked === everAsked)
      for (const next of info?.dynamicallyImportedIds ?? []) {
        roots.add(next);
        walk(graph, asker, next, asked);
      }
  };
  const lateFileOf = (id: string): string | undefined => {
    const askers = [...(askedLater.get(id) ?? [])];
    if (askers.length < 2 || roots.has(id)) return undefined;
    const found = late.find(
      ([, of, some, all]) =>
        of.test(id) &&
        askers.some((asker) => some.test(asker)) &&
        askers.every((asker) => all.test(asker)),
    );
    return found?.[0];
  };
  const fileOf = (id: string, graph: Graph): string | undefined => {
    if (atOnce.size === 0) {
      for (const entry of entries)
        for (const asked of [atOnce, everAsked]) walk(graph, entry, entry, asked);
      for (const root of roots) walk(graph, root, root, askedLater);
    }
    const askers = [...(atOnce.get(id) ?? [])];
    if (askers.length === 0) return lateFileOf(id);
    // What another widget asks for later must not bring along this one's whole file.
    const name = shared.find(([, widgets]) => askers.every((asker) => widgets.test(asker)))?.[0];
    return askers.length === 1 && everAsked.get(id)?.size !== 1 ? `${name}-and-later` : name;
  };
  // The widest first: a group takes along what its modules import.
  return [...late, ...shared].map(([name], priority) => ({
    name: (id: string, graph: Graph) => (fileOf(id, graph) === name ? name : null),
    debugName: name,
    priority,
  }));
}
