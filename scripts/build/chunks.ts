/** Which files the widgets share: one for all four, one for those with data, one for forms. */
import type { Rollup } from "vite";

/** What is known of a module while files are made. */
interface Graph {
  getModuleInfo(
    id: string,
  ): Pick<Rollup.ModuleInfo, "importedIds" | "dynamicallyImportedIds"> | null;
}

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

/**
 * Groups for `codeSplitting`: what widgets need at once lies in the narrowest file for all of them.
 * Left alone, each set of askers, early and late, would have a small file of its own.
 */
export function sharedFiles(entries: readonly string[]) {
  const atOnce = new Map<string, Set<string>>();
  const everAsked = new Map<string, Set<string>>();
  const walk = (graph: Graph, entry: string, id: string, late: boolean): void => {
    const askers = late ? everAsked : atOnce;
    const known = askers.get(id) ?? new Set();
    if (known.has(entry) || (id !== entry && entries.includes(id))) return;
    askers.set(id, known.add(entry));
    const info = graph.getModuleInfo(id);
    for (const next of info?.importedIds ?? []) walk(graph, entry, next, late);
    if (late) for (const next of info?.dynamicallyImportedIds ?? []) walk(graph, entry, next, late);
  };
  const fileOf = (id: string, graph: Graph): string | undefined => {
    if (atOnce.size === 0)
      for (const entry of entries)
        for (const late of [false, true]) walk(graph, entry, entry, late);
    const askers = [...(atOnce.get(id) ?? [])];
    if (askers.length === 0) return undefined;
    // What another widget asks for later must not bring along this one's whole file.
    const name = shared.find(([, widgets]) => askers.every((asker) => widgets.test(asker)))?.[0];
    return askers.length === 1 && everAsked.get(id)?.size !== 1 ? `${name}-and-later` : name;
  };
  // The widest first: a group takes along what its modules import.
  return shared.map(([name], priority) => ({
    name: (id: string, graph: Graph) => (fileOf(id, graph) === name ? name : null),
    debugName: name,
    priority,
  }));
}
