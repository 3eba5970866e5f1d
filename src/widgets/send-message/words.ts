/** The words of this form that both its page and its review say. */
import { msg } from "@lit/localize";
import type { MessageTopic } from "../../contract/intake.js";

export const topicTitle = () =>
  msg("What is it about?", { id: "message.topic.title", desc: "Question" });

export const messageLabel = () =>
  msg("Your message", { id: "message.message.label", desc: "Field of several lines" });

export const organizationLabel = () =>
  msg("Your organization", { id: "message.organization.label", desc: "Field" });

export const answerTitle = () =>
  msg("How should we answer?", { id: "message.answer.title", desc: "Question" });

/** "Our programs". */
export function topicLabel(topic: MessageTopic): string {
  switch (topic) {
    case "programs":
      return msg("Our programs", { id: "message.topic.programs", desc: "Topic" });
    case "circles":
      return msg("Our circles", { id: "message.topic.circles", desc: "Topic" });
    case "partnership":
      return msg("Working together, or hosting a circle", {
        id: "message.topic.partnership",
        desc: "Topic",
      });
    case "volunteering":
      return msg("Helping out", { id: "message.topic.volunteering", desc: "Topic" });
    case "gift":
      return msg("A gift or a receipt", { id: "message.topic.gift", desc: "Topic" });
    case "other":
      return msg("Something else", { id: "message.topic.other", desc: "Topic" });
  }
}
