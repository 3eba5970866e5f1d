/** `haven.classic.js`: the loader as a plain script, for pages and editors that refuse modules. */
import { serveTags, type Needs } from "./loader.js";

declare const __HAVEN_NEEDS__: Needs; // put in by the build

/**
 * A script that was put in by another script has no address; then the page says where the files
 * lie.
 */
const said = document.querySelector<HTMLElement>("[data-haven-base]")?.dataset["havenBase"];
const own = document.currentScript instanceof HTMLScriptElement && document.currentScript.src;
const start = own || (said ? `${said.replace(/\/?$/, "/")}` : "");

if (start)
  serveTags({
    page: document,
    base: new URL("./", new URL(start, document.baseURI)).href,
    needs: __HAVEN_NEEDS__,
    fetchModule: (url) => import(/* @vite-ignore */ url),
  });
else console.warn("haven: the script does not know its address; set data-haven-base on the page.");
