/** Whether this document is a page of the organisation's own, which says so before it defines a
 * form; anywhere else it is somebody's page, whose owner could read along. */

/** `page`: a whole page of its own; `frame`: an element of ours stands around it. */
export type Hosted = {
  /** Who else could read along: nobody; called where `msg` speaks the form's language. */
  readonly truth: () => string;
} & (
  | { readonly at: "page" }
  | {
      readonly at: "frame";
      /** Has the page replaced; what is here is wiped and covered by then. */
      readonly leave: (url: string) => void;
      /** What the list around shows here: the id of a date, or `code`; nothing for a form. */
      readonly opens: () => string | undefined;
      /** The person is done here: the page around shows what it did before. */
      readonly closed: () => void;
      /** Tells how far below the top the focus is now, in pixels, and where it was if it moved. */
      readonly focused: (pixels: number, before?: number) => void;
    }
);

let here: Hosted | undefined;

/** Said once by the hosted page; tests take it back. */
export function hostForms(hosted: Hosted | undefined): void {
  here = hosted;
}

/** What was said; nothing on somebody's page. */
export const hosted = (): Hosted | undefined => here;

/** Whether bar, crisis lines, languages and banner stand around the frame already. */
export const isFramed = (): boolean => here?.at === "frame";
