/** Reads what a person gave in a form or chose as a file, and leaves neither behind in the page. */

/** What a form's one field says when it is sent; the field is empty afterwards. */
export function sentField(name: string, sent: (text: string) => unknown) {
  return sentForm((fields) => sent(fields.get(name) ?? ""));
}

/**
 * The fields of a form that is sent. It is empty once that is done; `false` leaves it as it is, so
 * that nobody types anything twice.
 */
export function sentForm(sent: (fields: ReadonlyMap<string, string>) => unknown) {
  return async (event: Event): Promise<void> => {
    event.preventDefault();
    // The listener stands on the form alone.
    const form = event.currentTarget as HTMLFormElement;
    const texts = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as const] : [],
    );
    if ((await sent(new Map(texts))) !== false) form.reset();
  };
}

/** The file that was chosen; the same one can be chosen again. */
export function chosenFile(chose: (file: File) => unknown) {
  return (event: Event): void => {
    // The listener stands on the file field alone.
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    field.value = "";
    if (file) chose(file);
  };
}
