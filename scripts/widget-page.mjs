/** Writes the page of one element from its entry in the manifest: what it does, and every handle it
 * has. */

/** The page of `declaration`, as Markdown. */
export function pageOf(declaration) {
  const { tagName, description, attributes, events, slots, cssParts, cssProperties } = declaration;
  return [
    "<!-- Made by `npm run docs`; edit the comments in src/widgets instead. -->",
    "",
    `# \`<${tagName}>\``,
    "",
    oneLine(description),
    ...table(
      "Attributes",
      ["Attribute", "Type", "Unless said", "What it does"],
      attributes,
      (each) => [
        code(each.name),
        code(each.type?.text.replace(/ \| undefined$/, "")),
        code(each.default),
        each.description,
      ],
    ),
    ...table("Events", ["Event", "Class", "When"], events, (each) => [
      code(each.name),
      code(each.type?.text),
      each.description,
    ]),
    ...table("Slots", ["Slot", "What belongs there"], slots, (each) => [
      each.name ? code(each.name) : "(default)",
      each.description,
    ]),
    ...table("Parts", ["`::part()`", "What it is"], cssParts, (each) => [
      code(each.name),
      each.description,
    ]),
    ...table(
      "Custom properties",
      ["Property", "What it colours or sizes"],
      cssProperties,
      (each) => [code(each.name), each.description],
    ),
    "",
  ].join("\n");
}

function table(title, head, rows = [], cells) {
  if (rows.length === 0) return [];
  const line = (texts) => `| ${texts.map(oneLine).join(" | ")} |`;
  const body = rows.map((row) => line(cells(row)));
  return ["", `## ${title}`, "", line(head), line(head.map(() => "---")), ...body];
}

const code = (text) => (text ? `\`${text}\`` : "");

const oneLine = (text = "") =>
  text
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", String.raw`\|`)
    .trim();
