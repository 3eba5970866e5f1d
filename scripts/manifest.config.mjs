/** How the manifest is read out of the sources; package.json stays as it is. */
export default {
  globs: ["src/widgets/*/{element,events}.ts"],
  outdir: "node_modules/.cache/haven-manifest", // the analyzer writes below the project only
  litelement: true,
  packagejson: false,
};
