/** What a person does with partners: adds one, changes it, takes it away, and picks its widgets. */
import { isSilence, tellOrWhy } from "./asking.js";
import type { Desk } from "./desk.js";
import { readPartner } from "./partner-form.js";
import type { PartnerProblem, PartnerWish } from "./partner-form.js";
import { widgets } from "./snippet.js";
import type { Widget } from "./snippet.js";

/** What a person is in the middle of. */
export interface PartnerTask {
  /** The partner whose snippet is shown. */
  readonly shown?: string | undefined;
  /** The one whose name and addresses are being changed. */
  readonly changing?: string | undefined;
  /** Whether it was asked to take this one away. */
  readonly removing?: string | undefined;
  readonly chosen: readonly Widget[];
  readonly problem?: PartnerProblem | undefined;
}

export const noTask: PartnerTask = { chosen: widgets };

export interface PartnerDeeds {
  /** Gives whether it is kept. */
  readonly sentPartner: (fields: ReadonlyMap<string, string>, id?: string) => Promise<boolean>;
  readonly removedPartner: (id: string) => void;
  readonly turnedTo: (task: Partial<PartnerTask>) => void;
  readonly choseWidget: (widget: Widget, on: boolean) => void;
}

const refusals: ReadonlyMap<string, string> = new Map([
  ["known", "Another partner has this short name. Please take another one."],
  ["inFile", "This partner stands in the server’s settings, and is changed there."],
  ["unknown", "It is gone: somebody else was faster."],
]);

export function partnerDeeds(desk: Desk): PartnerDeeds {
  const now = () => desk.state().partnerTask ?? noTask;
  const become = (change: Partial<PartnerTask>) =>
    desk.become({ partnerTask: { ...now(), ...change } });

  async function changed(path: string, body: unknown, done: string, then: Partial<PartnerTask>) {
    if (desk.state().busy) return false;
    desk.become({ busy: true, said: undefined });
    const reply = await tellOrWhy(path, body);
    const why = isSilence(reply) ? "" : "why" in reply ? String(reply.why) : undefined;
    desk.become({ busy: false });
    if (why !== undefined) {
      const text = refusals.get(why) ?? "The server did not take it. Please try again.";
      desk.become({ said: { text, failed: true } });
      return false;
    }
    become({ problem: undefined, changing: undefined, removing: undefined, ...then });
    desk.become({ said: { text: done, failed: false } });
    await desk.refresh();
    return true;
  }

  return {
    async sentPartner(fields, id) {
      const read = readPartner((name) => (name === "id" && id ? id : (fields.get(name) ?? "")));
      if ("problem" in read) {
        become({ problem: read.problem });
        const field = id === undefined ? "" : "changed-";
        document.querySelector<HTMLElement>(`#${field}partner-${read.problem.at}`)?.focus();
        return false;
      }
      const { name, origins } = read.wish;
      const wish: PartnerWish = read.wish;
      if (id === undefined) {
        const shown = wish.id;
        const kept = await changed("/staff/partners", wish, `${name} is here.`, { shown });
        if (kept) document.querySelector<HTMLElement>(`#partner-${shown}`)?.focus();
        return kept;
      }
      return changed(`/staff/partners/${id}`, { name, origins }, `${name} is changed.`, {});
    },
    removedPartner: (id) =>
      void changed(`/staff/partners/${id}/remove`, {}, "It is taken away.", {}),
    turnedTo: become,
    choseWidget(widget, on) {
      const chosen = widgets.filter((each) => (each === widget ? on : now().chosen.includes(each)));
      become({ chosen });
    },
  };
}
