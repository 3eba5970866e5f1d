/** Hands a text to the person as a file: it is made in this tab, and goes nowhere else. */

export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once the press is over.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
