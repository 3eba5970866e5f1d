/** `haven.js`: the loader as a module script, which knows its own address. */
import { serveTags, type Needs } from "./loader.js";

declare const __HAVEN_NEEDS__: Needs; // put in by the build

serveTags({
  page: document,
  base: new URL(/* @vite-ignore */ "./", import.meta.url).href,
  needs: __HAVEN_NEEDS__,
  fetchModule: (url) => import(/* @vite-ignore */ url),
});
