/** Tidies what the manifest analyzer wrote: public members only, no entries that it misread, the
 * platform named as such. */

/** The manifest as a partner's editor should read it. */
export function tidied(manifest) {
  return {
    $comment: "Made by `npm run docs`; edit the comments in src/widgets instead.",
    schemaVersion: manifest.schemaVersion,
    // The analyzer finds its files in the order in which the disk answers.
    modules: manifest.modules.map(tidiedModule).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

const tidiedModule = ({ kind, path, declarations = [], exports = [] }) => ({
  kind,
  path: path.replace(/^src\//, "dist/npm/src/").replace(/\.ts$/, ".js"),
  declarations: declarations.map(tidiedClass),
  exports: exports.map(({ declaration, ...rest }) => ({
    ...rest,
    declaration: { ...declaration, module: built(declaration.module) },
  })),
});

/** Lit's own settings and everything private are no business of a page. */
const ofLit = new Set(["properties", "styles", "shadowRootOptions"]);

function tidiedClass({ members = [], events, superclass, ...rest }) {
  const shown = members.filter(({ name, privacy }) => privacy !== "private" && !ofLit.has(name));
  return {
    ...rest,
    ...(superclass ? { superclass: ofPlatform(superclass) } : {}),
    members: shown.filter(({ privacy }) => privacy !== "protected"),
    ...(events ? { events: events.filter(({ name }) => name?.startsWith("haven-")) } : {}),
  };
}

const ofPlatform = ({ name, package: from }) =>
  from ? { name, package: from } : { name, package: "global:" };

const built = (module) => module?.replace(/^src\//, "dist/npm/src/").replace(/\.ts$/, ".js");
