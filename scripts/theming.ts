/** Makes docs/theming.md out of the tokens, so that no property is missing there; part of `npm run
 * docs`. */
import { writeFileSync } from "node:fs";
import { tokens } from "../src/theme/tokens.js";

const rows = tokens.map(
  ({ name, purpose, default: value }) => `| \`${name}\` | ${purpose} | \`${value}\` |`,
);

const parts = [
  ["base", "the whole widget"],
  ["heading", "each heading"],
  ["card", "a date in a list"],
  ["button", "each button, and each link that looks like one"],
  ["button-primary", "of these the one that leads on"],
  ["languages", "the choice of a language"],
  ["language", "one language in it"],
  ["field", "a question with its answer"],
  ["label", "the words of a field"],
  ["input", "where one types"],
  ["error", "what is to be mended in a field"],
  ["notice", "a note in a frame of its own"],
  ["empty", "what stands where there is nothing to list"],
  ["phones", "the organisation's numbers"],
  ["crisis", "the crisis lines"],
  ["lifeline", "above a form in a frame: leaving, and whom to call"],
  ["dialog", "the window over a page"],
] as const;

writeFileSync(
  "docs/theming.md",
  `<!-- Made by \`npm run docs\`; edit src/theme/tokens.ts or scripts/theming.ts instead. -->

# Theming

\`accent="#7a1fa2"\` on a tag is enough: any sRGB colour becomes a palette, light and dark, in which
every pair passes contrast (7:1 for text, 4.5:1 for muted words, links and labels, 3:1 for borders).
A brand colour that carries no readable label is moved as little as that needs.

\`theme="light"\` and \`"dark"\` say it, \`"auto"\` follows the reader's device, and without the
attribute the page's own \`color-scheme\` decides.

\`\`\`html
<haven-donate-button accent="#7a1fa2" theme="auto"></haven-donate-button>
\`\`\`

## Properties

Set them on a tag or on anything above it; yours win over the palette, so check their contrast.

\`\`\`css
haven-upcoming-circles {
  --haven-radius: 0;
  --haven-font-heading: Georgia, serif;
  --haven-max-width: none;
}
\`\`\`

| property | for | default |
|---|---|---|
${rows.join("\n")}

## Parts

Plain nouns for what no property reaches. Inside a form's frame ([isolation.md](isolation.md)) the
properties hold, and parts do not.

| \`::part()\` | what it is |
|---|---|
${parts.map(([name, what]) => `| \`${name}\` | ${what} |`).join("\n")}

\`\`\`css
haven-upcoming-circles::part(card) {
  box-shadow: 0 2px 8px rgb(0 0 0 / 10%);
}
\`\`\`

The test banner has no part: nothing hides it.

## What a page cannot break

Everything inside is reset: a page's \`* { … !important }\`, a root font of 10 px, a loud stylesheet
change nothing but the font family. Sizes follow the widget's own width, never the window's.
`,
);
