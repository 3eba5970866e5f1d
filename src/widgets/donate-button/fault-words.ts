/** What is wrong with something beside the amount, in words. */
import { msg, str } from "@lit/localize";
import type { Fault } from "./choice.js";
import { longestName, longestNote } from "./read-gift.js";

/** The sentence beside a field. */
export function faultWords(faults: readonly Fault[], field: Fault["field"]): string | undefined {
  const fault = faults.find((each) => each.field === field);
  if (!fault) return undefined;
  switch (field) {
    case "designation":
      return msg("This cannot be chosen any more. Please choose again.", {
        id: "donate.fault.designation",
        desc: "The purpose of the gift was taken away while the form was open",
      });
    case "tributeName":
      if (fault.code === "missing")
        return msg("Please write a name, or choose “No”.", {
          id: "donate.fault.name",
          desc: "A gift in honor or in memory of somebody, without the name",
        });
      if (fault.code === "gone")
        return msg("We cannot take a dedication any more. Please choose “No”.", {
          id: "donate.fault.tribute",
          desc: "Dedications were closed while the form was open",
        });
      if (fault.code === "refused") return refusedWords();
      return tooLongWords(longestName);
    case "note":
      return fault.code === "refused" ? refusedWords() : tooLongWords(longestNote);
  }
}

const tooLongWords = (letters: number) =>
  msg(str`Please make this shorter. We can take ${letters} letters.`, {
    id: "donate.fault.too-long",
    desc: "A name or a note is too long; a number of letters",
  });

const refusedWords = () =>
  msg("We cannot take this as it is. Please write it again in a few plain words.", {
    id: "donate.fault.refused",
    desc: "A name or a note that the endpoint refused",
  });
