/** The lines that a partner pastes: the loader, and one tag for each widget that they want. */

export const widgets = ["circles", "support", "message", "donate"] as const;
export type Widget = (typeof widgets)[number];

/** What the lines are made of. */
export interface SnippetParts {
  readonly kit: string;
  readonly endpoint: string;
  readonly partner: string;
  /** As people read it, `+1 215-555-0142`. */
  readonly phone?: string | undefined;
  /** What is given in; absent where nobody takes gifts. */
  readonly gifts?: GiftParts | undefined;
}

/** What the form inside a donate button needs to know. */
export interface GiftParts {
  /** ISO 4217. */
  readonly currency: string;
  /** Whether a gift may be given every month. */
  readonly monthly: boolean;
}

const tags: Readonly<Record<Widget, string>> = {
  circles: "haven-upcoming-circles",
  support: "haven-get-support",
  message: "haven-send-message",
  donate: "haven-donate-button",
};

/**
 * Heights that keep the page from moving when the widget arrives: a form is taller on narrow
 * screens, a list has room for its first dates, a button is as high as a button.
 */
const formHeight = "max(1480px, 3400px - 300vw)";
const heights: Readonly<Record<Widget, string>> = {
  circles: "1000px",
  support: formHeight,
  message: formHeight,
  donate: "60px",
};

/** The one line that loads what the tags of a page need. */
export function scriptLine({ kit }: Pick<SnippetParts, "kit">): string {
  return `<script type="module" src="${attribute(kit)}"></script>`;
}

/** One tag; the phone inside, and a plain form, are what stands there when no script comes. */
export function tagLines(widget: Widget, parts: SnippetParts): string {
  const { endpoint, partner, phone } = parts;
  const tag = tags[widget];
  return [
    `<${tag}`,
    `  endpoint="${attribute(endpoint)}"`,
    `  partner="${attribute(partner)}"`,
    `  style="display: block; min-height: ${heights[widget]}"`,
    ">",
    ...(widget === "donate" ? formLines(parts) : []),
    ...(phone === undefined ? [] : [`  ${phoneLine(phone)}`]),
    `</${tag}>`,
  ].join("\n");
}

/** The whole snippet for these widgets. */
export function snippet(chosen: readonly Widget[], parts: SnippetParts): string {
  return [scriptLine(parts), ...chosen.map((widget) => tagLines(widget, parts))].join("\n\n");
}

/** A mail that may lie open on a desk: whose lines these are, and nothing of what they do. */
export function mailText(chosen: readonly Widget[], parts: SnippetParts, ours: string): string {
  return [
    "Hello,",
    "",
    "here are the lines for your website. Please paste the first line once, and each of the others",
    "where it shall stand. Nothing else is needed, and you need not come back to it later.",
    "",
    snippet(chosen, parts),
    "",
    `If something does not work, please call or write to us. Thank you, ${ours}`,
  ].join("\n");
}

/** Works without script, and goes when the button is there. */
function formLines({ endpoint, gifts, partner }: SnippetParts): readonly string[] {
  if (!gifts) return [];
  const hidden = { partner, currency: gifts.currency, lang: "en" };
  return [
    `  <form method="post" action="${attribute(endpoint)}/donate">`,
    ...Object.entries(hidden).map(
      ([name, value]) => `    <input type="hidden" name="${name}" value="${attribute(value)}" />`,
    ),
    `    <label>Amount in ${text(gifts.currency)} <input name="amount" inputmode="decimal" required /></label>`,
    '    <button name="frequency" value="once">Give once</button>',
    ...(gifts.monthly
      ? ['    <button name="frequency" value="month">Give every month</button>']
      : []),
    "  </form>",
  ];
}

function phoneLine(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, "");
  return `Call <a href="tel:${digits}">${text(phone)}</a>.`;
}

const text = (value: string) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const attribute = (value: string) => text(value).replaceAll('"', "&quot;");
