/** Enter in a field of one line goes on; native submit does not fire in every sandbox. */

/** For the `keydown` of what stands around the fields. */
export const onEnter = (goOn: () => void) => (event: KeyboardEvent) => {
  const [target] = event.composedPath();
  const isLine = target instanceof HTMLInputElement && /^(text|tel|email)$/.test(target.type);
  if (event.key !== "Enter" || event.isComposing || !isLine) return;
  event.preventDefault();
  goOn();
};
