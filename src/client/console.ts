/** What the console is told: once, beginning with `haven:`, with a way to mend it. */

const said = new Set<string>();

/** Warns the page's author, once for equal sentences. */
export function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`haven: ${sentence}`);
}
