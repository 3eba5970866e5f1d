/** A person who has a keyboard and nothing else: Tab until the focus is there, then a key. */
import { sendKeys } from "@web/test-runner-commands";
import { nameOf, type Person } from "./person.js";
import { until } from "./until.js";

/** The name of what has the focus, near enough. */
export function focusedName({ focused, root }: Person): string {
  const named = focused?.getAttribute("aria-labelledby");
  const label = focused?.id ? root.querySelector(`label[for="${focused.id}"]`) : undefined;
  const words = named ? root.getElementById(named) : (label ?? focused);
  return words ? nameOf(words) : "";
}

/** Tab, until the focus is on what is named so, or begins so. */
export async function tabsTo(person: Person, name: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (focusedName(person).startsWith(name)) return;
    await sendKeys({ press: "Tab" });
  }
  throw new Error(`no way by Tab to ${name}; the focus is on ${focusedName(person)}`);
}

export async function pressesByKey(person: Person, name: string): Promise<void> {
  await tabsTo(person, name);
  await sendKeys({ press: "Enter" });
}

export async function ticksByKey(person: Person, name: string): Promise<void> {
  await tabsTo(person, name);
  await sendKeys({ press: " " });
}

/** A new page has the focus on its heading. */
export const isAtHeading = (person: Person) =>
  until("the focus on the heading", () => person.focused?.id === "heading");
