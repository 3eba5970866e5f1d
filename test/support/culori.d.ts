/** The one function of culori that tests use; the package brings no types. */
declare module "culori" {
  /** The WCAG 2 contrast of two CSS colours. */
  export function wcagContrast(one: string, other: string): number;
}
