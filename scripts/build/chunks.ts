/** Which files the widgets share: one for all four, one for those with data, one for forms. */
import type { Rollup } from "vite";

/** What is known of a module while files are made. */
interface Graph {
  getModuleInfo(id: string): Pick<Rollup.ModuleInfo, "importedIds"> | null;
}

/** The shared files, the widest last, each with the widgets that load it at once. */
const shared: readonly (readonly [name: string, widgets: RegExp])[] = [
  ["circles", /upcoming-circles/],
  ["donate", /donate-button/],
  ["support", /get-support/],
  ["message", /send-message/],
  ["forms", /get-support|send-message/],
  ["data", /upcoming-circles|get-support|send-message/],
  ["core", /./],
];

/**
 * Groups for `codeSplitting`: what widgets need at once lies in the narrowest file for all of them.
 * Left alone, each set of askers, early and late, would have a small file of its own.
 */
export function sharedFiles(entries: readonly string[]) {
  const needed = new Map<string, Set<string>>();
  const walk = (graph: Graph, entry: string, id: string): void => {
    const askers = needed.get(id) ?? new Set();
    if (askers.has(entry)) return;
    needed.set(id, askers.add(entry));
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) walk(graph, entry, next);
  };
  const fileOf = (id: string, graph: Graph): string | undefined => {
    if (needed.size === 0) for (const entry of entries) walk(graph, entry, entry);
    const askers = [...(needed.get(id) ?? [])];
    if (askers.length === 0) return undefined;
    return shared.find(([, widgets]) => askers.every((asker) => widgets.test(asker)))?.[0];
  };
  // The widest first: a group takes along what its modules import.
  return shared.map(([name], priority) => ({
    name: (id: string, graph: Graph) => (fileOf(id, graph) === name ? name : null),
    debugName: name,
    priority,
  }));
}
