/** Prints a sheet by itself, in a frame of ours: the page around it and its own styles for paper
 * have no part in it. */
import { paperStyles } from "./paper-styles.js";

/** A text and, when it is not the sheet's, its language. */
export interface Line {
  readonly text: string;
  readonly lang?: string;
  readonly isStrong?: boolean;
}

/** Lines that stay together on one page. */
export interface Block {
  readonly heading?: Line;
  readonly lines: readonly Line[];
  readonly size?: "large";
}

/** What is printed; `name` is what a file that is made of it may be called. */
export interface Sheet {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly name: string;
  readonly title: Line;
  readonly blocks: readonly Block[];
}

/** Whether this browser prints at all; those inside other apps often do not. */
export function mayPrint(): boolean {
  return typeof window.print === "function";
}

/**
 * Prints it from a frame inside `place`, which stays until the next sheet: some browsers draw the
 * paper long after `print` has returned. Without styles or scripts of a page, under any CSP.
 */
export async function printSheet(
  sheet: Sheet,
  place: ShadowRoot,
  print: (paper: Window) => void = (paper) => paper.print(),
): Promise<void> {
  place.querySelector("iframe.paper")?.remove();
  const frame = document.createElement("iframe");
  frame.className = "paper";
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  const ready = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  place.append(frame);
  // Firefox puts an empty page of its own there a moment later; the others have done so by now.
  if (frame.contentDocument?.readyState !== "complete") await ready;
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) return;
  draw(sheet, contentDocument);
  contentWindow.focus();
  print(contentWindow);
}

/** The sheet in a document that has nothing else. */
export function draw({ lang, dir, name, title, blocks }: Sheet, paper: Document): void {
  const element = (tag: string, inside: readonly (Node | string)[], line: Partial<Line> = {}) => {
    const made = paper.createElement(tag);
    made.append(...inside);
    if (line.lang) {
      made.lang = line.lang;
      made.dir = "auto";
    }
    return made;
  };
  const written = (tag: string, line: Line) => element(tag, [line.text], line);
  paper.documentElement.lang = lang;
  paper.documentElement.dir = dir;
  paper.title = name;
  paper.body.replaceChildren(
    written("h1", title),
    ...blocks.map(({ heading, lines, size }) => {
      const all = lines.map((line) =>
        line.isStrong ? element("p", [written("strong", line)]) : written("p", line),
      );
      const block = element("section", [...(heading ? [written("h2", heading)] : []), ...all]);
      if (size) block.className = size;
      return block;
    }),
  );
  // Of the frame's own kind: a sheet of another document is refused there.
  const Own = (paper.defaultView as (Window & typeof globalThis) | null)?.CSSStyleSheet;
  if (!Own) return;
  const worn = new Own();
  worn.replaceSync(paperStyles);
  paper.adoptedStyleSheets = [worn];
}
