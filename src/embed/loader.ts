/** Finds Haven's tags on a page, now and later, and fetches the code of those that are there. */

/** The tags, and the file that defines each. */
export const tags = {
  "haven-upcoming-circles": "haven-upcoming-circles.js",
  "haven-get-support": "haven-get-support.js",
  "haven-send-message": "haven-send-message.js",
  "haven-donate-button": "haven-donate-button.js",
} as const;

type Tag = keyof typeof tags;

/** What the build knows: each file behind the entries with its hash, and which an entry needs. */
export type Needs = {
  readonly files: readonly (readonly [file: string, hash: string])[];
  /** Numbers of the files; shorter than their names. */
  readonly entries: Readonly<Partial<Record<string, readonly number[]>>>;
};

/** What the loader asks of the world. */
export type World = {
  readonly page: Document;
  /** Where the files lie; ends with a slash. */
  readonly base: string;
  readonly needs: Needs;
  readonly fetchModule: (url: string) => Promise<unknown>;
};

/** Watches the page from here on; an element that is added later is served as well. */
export function serveTags(world: World): void {
  const asked = new Set<Tag>();
  const look = (root: ParentNode) => {
    for (const tag of Object.keys(tags) as Tag[])
      if (!asked.has(tag) && (isTag(root, tag) || root.querySelector(tag))) {
        asked.add(tag);
        void fetchTag(tag, world);
      }
  };
  look(world.page);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeType === 1) look(node as Element);
  }).observe(world.page.documentElement, { childList: true, subtree: true });
}

const isTag = (root: ParentNode, tag: string) => (root as Partial<Element>).localName === tag;

/** Asks twice: Firefox keeps a failed import for ever, so the second address differs. */
async function fetchTag(tag: Tag, { page, base, needs, fetchModule }: World): Promise<void> {
  const url = base + tags[tag];
  for (const index of needs.entries[tag] ?? []) {
    const [file, hash] = needs.files[index] ?? [];
    if (file) preload(page, base + file, hash);
  }
  try {
    await fetchModule(url).catch(() => fetchModule(`${url}?r=1`));
  } catch (error) {
    console.warn(`haven: ${url} did not load; the words inside the tag stay.`, error);
  }
}

/** A page may load many tags; each file is announced once. */
function preload(page: Document, href: string, integrity = ""): void {
  if (page.querySelector(`link[href="${href}"]`)) return;
  const link = page.createElement("link");
  Object.assign(link, { rel: "modulepreload", crossOrigin: "anonymous", integrity, href });
  page.head.append(link);
}
