/** Stripe's form encoding: `a[b][0][c]=d` becomes objects and lists of texts. */

/** What came over the wire: texts alone, as a form has no numbers. */
export type Sent = string | readonly Sent[] | { readonly [name: string]: Sent };

interface Branch {
  [name: string]: string | Branch;
}

/** Reads a body or a query. @throws RangeError for a name that is no path of brackets. */
export function readForm(text: string): Readonly<Record<string, Sent>> {
  const root: Branch = Object.create(null) as Branch; // no name of the sender's finds a method
  for (const [path, value] of new URLSearchParams(text)) {
    const [, head, tail = ""] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(path) ?? [];
    if (head === undefined) throw new RangeError(path);
    const names = [head, ...[...tail.matchAll(/\[([^\]]*)\]/g)].map(([, name = ""]) => name)];
    put(root, names, value);
  }
  return Object.fromEntries(Object.entries(root).map(([name, each]) => [name, listed(each)]));
}

function put(branch: Branch, [name = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    branch[name] = value;
    return;
  }
  const next = branch[name];
  const deeper = typeof next === "object" ? next : (Object.create(null) as Branch); // as above
  branch[name] = deeper;
  put(deeper, rest, value);
}

/** A branch whose names count from 0 is a list. */
function listed(value: string | Branch): Sent {
  if (typeof value === "string") return value;
  const entries = Object.entries(value);
  const isList = entries.every(([name], index) => name === String(index));
  if (isList) return entries.map(([, each]) => listed(each));
  return Object.fromEntries(entries.map(([name, each]) => [name, listed(each)]));
}
