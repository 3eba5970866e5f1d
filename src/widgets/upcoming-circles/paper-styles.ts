/** How paper looks: black on white, large, Letter or A4; its sizes are those of print. */
export const paperStyles = `
  @page { margin: 18mm; }
  * { margin: 0; color: black; }
  :root { background: white; color-scheme: light; }
  body { font: 13pt/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 24pt; line-height: 1.2; margin-block-end: 8mm; }
  h2 { font-size: 15pt; line-height: 1.3; break-after: avoid; }
  section { break-inside: avoid; margin-block-end: 6mm; }
  section p + p { margin-block-start: 1mm; }
  .large { font-size: 18pt; font-weight: 600; }
`;
