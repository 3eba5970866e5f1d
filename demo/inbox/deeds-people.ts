/** What a person does for colleagues: a link for one, the end of a session. */
import type { Duty } from "../backend/staff/sign-in.js";
import { isSilence, tell } from "./asking.js";
import type { Desk } from "./desk.js";

export interface PeopleDeeds {
  readonly invited: (person: string, duty: Duty) => void;
  readonly ended: (id: string) => void;
}

export function peopleDeeds(desk: Desk): PeopleDeeds {
  return {
    async invited(person, duty) {
      if (desk.state().busy || person === "") return;
      desk.become({ busy: true, said: undefined, link: undefined });
      const reply = await tell<{ link: string }>("/staff/data/links", { person, duty });
      desk.become({ busy: false });
      if (isSilence(reply))
        return desk.become({
          said: { text: "No link was made. Please try again.", failed: true },
        });
      desk.become({
        link: { person, url: reply.link },
        said: { text: `A link for ${person} is ready.`, failed: false },
      });
      await desk.refresh();
    },
    ended(id) {
      void desk.change("/staff/data/people/end", { id }, "That is over.");
    },
  };
}
