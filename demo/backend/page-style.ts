/** The look of the pages that the server writes itself: light and dark, from 320 pixels up, on
 * paper too. */

/** One sheet, named by its hash in the pages' CSP, so that no other style can run. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f4f1ec; --sheet: #ffffff; --ink: #1f1b24; --quiet: #524a5c; --line: #d9d2de;
  --strong: #4b2a7b; --on-strong: #ffffff; --soft: #f1eaf8; --test: #fff0c2; --on-test: #4a3500;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15121a; --sheet: #201b27; --ink: #f2eef6; --quiet: #c2b8cd; --line: #463d52;
    --strong: #cfb3f5; --on-strong: #22103f; --soft: #2d2538; --test: #47360a; --on-test: #ffe9ad;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  overflow-wrap: anywhere;
}
.test {
  margin: 0; padding: .75rem 1rem; text-align: center; font-weight: 600;
  background: var(--test); color: var(--on-test); border-bottom: 1px solid currentcolor;
}
main {
  max-width: 30rem; margin: clamp(1rem, 6vh, 4rem) auto; padding: clamp(1.25rem, 5vw, 2.25rem);
  background: var(--sheet); border: 1px solid var(--line); border-radius: 1rem;
  box-shadow: 0 1px 2px rgb(0 0 0 / .06), 0 12px 32px rgb(0 0 0 / .07);
}
body > main:first-child { margin-top: clamp(1rem, 10vh, 6rem); }
h1 {
  margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em;
  text-wrap: balance;
}
p { margin: 0 0 1rem; }
main > :last-child { margin-bottom: 0; }
.quiet { color: var(--quiet); font-size: .9375rem; }
.sum { margin: 1.25rem 0; padding: 1rem 1.25rem; background: var(--soft); border-radius: .75rem; }
.sum strong { display: block; font-size: 2rem; line-height: 1.2; letter-spacing: -.02em; }
.sum span { color: var(--quiet); }
form { display: grid; gap: .75rem; margin: 0 0 1rem; }
form + form, form + h2 { margin-top: 1.5rem; }
h2 { margin: 1.5rem 0 .75rem; font-size: 1rem; }
h3 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
button, .button {
  display: block; width: 100%; min-height: 2.875rem; padding: .625rem 1rem;
  border: 1.5px solid var(--strong); border-radius: .625rem;
  background: transparent; color: var(--strong); font: inherit; font-weight: 600;
  text-align: center; text-decoration: none; cursor: pointer;
}
button.main, .button.main { background: var(--strong); color: var(--on-strong); }
button.plain { border-color: var(--line); color: var(--ink); font-weight: 500; }
button:hover, .button:hover { text-decoration: underline; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 3px; }
a { color: var(--strong); text-underline-offset: .2em; }
label { display: grid; gap: .375rem; font-weight: 600; }
input, select {
  width: 100%; min-height: 2.875rem; padding: .5rem .75rem; border: 1.5px solid var(--quiet);
  border-radius: .625rem; background: var(--sheet); color: var(--ink); font: inherit;
  font-weight: 400;
}
fieldset { display: grid; gap: .625rem; min-width: 0; margin: .5rem 0 0; padding: 0; border: 0; }
legend { padding: 0 0 .5rem; font-weight: 600; }
.choices {
  display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
}
.choice {
  display: flex; align-items: center; gap: .625rem; min-height: 2.875rem; padding: .375rem .75rem;
  border: 1.5px solid var(--line); border-radius: .625rem; font-weight: 500; cursor: pointer;
}
.choice:has(:checked) { border-color: var(--strong); background: var(--soft); }
.choice input {
  flex: none; width: 1.25rem; min-height: 0; height: 1.25rem; margin: 0;
  accent-color: var(--strong);
}
form p { margin: 0; }
.problem { font-weight: 600; }
[aria-invalid="true"] { border-width: 2.5px; border-color: currentcolor; }
ul { margin: 0 0 1rem; padding-inline-start: 1.25rem; }
li { padding-block: .25rem; }
.legal { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.legal > :last-child { margin-bottom: 0; }
h1 + [role="alert"], h1 + form { margin-top: 1rem; }
[role="alert"] { padding: .75rem 1rem; border: 1.5px solid currentcolor; border-radius: .625rem; }
@media print {
  .test { border: 1px solid; }
  form { display: none; }
  main { border: 0; box-shadow: none; }
}
`;
