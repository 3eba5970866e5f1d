/** The writer's name, as both forms and every path ask for it. */
import { msg } from "@lit/localize";

/** "What should we call you?" */
export const nameLabel = () =>
  msg("What should we call you?", { id: "question.person.name", desc: "Name" });

/** "Any name is fine", and why a name is asked for. */
export const nameReason = () =>
  msg("Any name is fine. Why we ask: so that we know what to call you.", {
    id: "question.person.name-why",
    desc: "Below the field for the writer's name",
  });
