/** How the staff pages are built: into `dist/staff`, from where the server hands them to who is
 * signed in. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("./"),
  base: "/staff/",
  publicDir: false,
  resolve: { conditions: ["browser", "production"] },
  build: {
    outDir: here("../../dist/staff"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    reportCompressedSize: false,
    // An inlined file would be a data: URL, which the page's own policy refuses.
    assetsInlineLimit: 0,
  },
});
