/** Reads what a person gave in a form or chose as a file, and leaves neither behind in the page. */

/** What a form's one field says when it is sent; the field is empty afterwards. */
export function sentField(name: string, sent: (text: string) => unknown) {
  return sentForm((fields) => sent(fields.get(name) ?? ""));
}

/** The fields of a form that is sent, which is empty afterwards; `false` leaves them as they are. */
export function sentForm(sent: (fields: ReadonlyMap<string, string>) => unknown) {
  return (event: Event): void => {
    event.preventDefault();
    // The listener stands on the form alone.
    const form = event.currentTarget as HTMLFormElement;
    const texts = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as const] : [],
    );
    if (sent(new Map(texts)) !== false) form.reset();
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
