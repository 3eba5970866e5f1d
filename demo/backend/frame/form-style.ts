/** The look of a hosted form's page; the form brings its own. */

/** One sheet, named by its hash in the page's policy, so that no other style can run. */
export const frameStyle = `
html { color-scheme: light dark; background: Canvas; color: CanvasText; }
body {
  margin: 0; padding: 1rem;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
body > * { display: block; max-width: 46em; margin: 0 auto; }
body > *::part(base) { max-inline-size: none; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: .5rem 0; }
.framed { background: none; }
.framed body { padding: 0; overflow-x: hidden; }
.framed body > * { max-width: none; }
.framed body > *::part(base) {
  padding: 8px; border: 0; border-radius: 0;
}
`;
