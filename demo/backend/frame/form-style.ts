/** The look of a hosted form's page; the form brings its own. */

/** One sheet, named by its hash in the page's policy, so that no other style can run. */
export const frameStyle = `
html { color-scheme: light dark; background: Canvas; color: CanvasText; }
body {
  margin: 0; padding: 1rem;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
haven-get-support, haven-send-message, haven-upcoming-circles { display: block; max-width: 46em; margin: 0 auto; }
haven-get-support::part(base), haven-send-message::part(base), haven-upcoming-circles::part(base) { max-inline-size: none; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: .5rem 0; }
.framed { background: none; }
.framed body { padding: 0; overflow-x: hidden; }
.framed :is(haven-get-support, haven-send-message, haven-upcoming-circles) { max-width: none; }
.framed haven-get-support::part(base), .framed haven-send-message::part(base), .framed haven-upcoming-circles::part(base) {
  padding: 8px; border: 0; border-radius: 0;
}
`;
