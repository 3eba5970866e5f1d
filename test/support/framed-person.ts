/** A person inside of an isolated form, on another origin: the test server's driver in the frame
 * does what they do. */
import { until } from "./until.js";

type Deed = "reads" | "presses" | "chooses" | "types" | "keys" | "hears" | "tells";

export class FramedPerson {
  readonly #frame: Window;
  #number = 0;

  /** @param frame The window of the isolated form. */
  constructor(frame: Window) {
    this.#frame = frame;
  }

  /** Waits until the words are on the screen. */
  reads = (words: string) => this.#does("reads", words);
  /** Waits for a button or link whose name begins so, and presses it. */
  presses = (name: string) => this.#does("presses", name);
  chooses = (name: string) => this.#does("chooses", name);
  types = (label: string, text: string) => this.#does("types", label, text);
  /** Presses a key, wherever the focus is. */
  keys = (key: string) => this.#does("keys", key);

  /** As if a message had come from `origin`, from the page around it or from another window. */
  hears = (data: unknown, origin: string, from: "parent" | "elsewhere") =>
    this.#does("hears", data, origin, from);

  /** The words of everything in the form that fits. */
  async tells(selector: string): Promise<readonly string[]> {
    const told = (await this.#does("tells", selector)) as { readonly found: readonly string[] };
    return told.found;
  }

  async #does(deed: Deed, ...args: readonly unknown[]): Promise<unknown> {
    this.#number += 1;
    const number = this.#number;
    let result: unknown;
    const hear = ({ data, source }: MessageEvent) => {
      if (source === this.#frame && data?.number === number) result = data.result;
    };
    window.addEventListener("message", hear);
    this.#frame.postMessage({ deed, number, args }, "*");
    await until(`an answer to ${deed} ${args}`, () => result);
    window.removeEventListener("message", hear);
    if (typeof result === "string") throw new Error(result);
    return result;
  }
}

/** The whole way to a review that can be sent. */
export async function toSendInFrame(person: FramedPerson, words: string, number: string) {
  const goesOn = async (from: string) => {
    await person.reads(from);
    await person.presses("Continue");
  };
  await person.presses("Start");
  await person.reads("Who is this for?");
  await person.chooses("Me");
  await goesOn("Who is this for?");
  await person.chooses("Someone I love died");
  await goesOn("What would help?");
  await person.types("A few words", words);
  await goesOn("tell us more");
  await person.types("What should we call you?", "Test Person");
  await goesOn("About you");
  await person.chooses("Call, text or write to me");
  await person.chooses("Call");
  await person.types("Phone number for calls", number);
  await goesOn("How should we reach you?");
  await goesOn("What is safe for you?");
  await goesOn("Language and access");
  await person.reads("Check your answers");
  await person.chooses("Harbor of Hope may read this");
}
