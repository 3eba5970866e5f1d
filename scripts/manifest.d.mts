/** The types of `manifest.mjs`. */
interface Module {
  readonly kind: string;
  readonly path: string;
}

export function tidied(manifest: { readonly modules: readonly Module[] }): {
  readonly modules: readonly Module[];
};
