/** What a young person who writes should know: that nothing ends here, and who may have to be told
 * where they live. */
import { msg } from "@lit/localize";
import { nothing, type TemplateResult } from "lit";
import { notice } from "../parts/notice.js";

export type AgeBand = "under14" | "from14to17" | "adult";

/**
 * `region` as the config says it (ISO 3166-2, `US-PA`); where the law is not known to us, nothing
 * is promised about it.
 */
export function minorWords(
  band: AgeBand | undefined,
  region: string | undefined,
): TemplateResult | typeof nothing {
  const inPennsylvania = region?.toUpperCase() === "US-PA";
  switch (band) {
    case "under14":
      return notice(inPennsylvania ? childInPennsylvania() : child());
    case "from14to17":
      return notice(inPennsylvania ? teenInPennsylvania() : teen());
    default:
      return nothing;
  }
}

const child = () =>
  msg("You can go on. A grown-up you trust can help you send this.", {
    id: "question.person.minor-under14",
    desc: "For a child who writes",
  });

// Act 65 of 2020: from 14 on a person may agree to their own outpatient mental-health care.
const childInPennsylvania = () =>
  msg(
    "You can go on. A grown-up you trust can help you send this. For some care a parent has to say yes. We talk with you about it first.",
    {
      id: "question.person.minor-under14-pa",
      desc: "For a child who writes, in Pennsylvania, where care for a child under 14 needs a parent's consent. A lawyer should read it",
    },
  );

const teenInPennsylvania = () =>
  msg(
    "In Pennsylvania you can ask for this help on your own. We will not call home unless you say so or someone is in danger.",
    {
      id: "question.person.minor-teen-pa",
      desc: "For a person of 14 to 17 who writes, in Pennsylvania (Act 65 of 2020). A lawyer should read it",
    },
  );

const teen = () =>
  msg(
    "You can ask us on your own. Who has to say yes, or has to be told, is not the same in each place. Ask us first, and we will tell you.",
    {
      id: "question.person.minor-teen",
      desc: "For a person of 14 to 17 who writes, where we do not know the law. A lawyer should read it",
    },
  );
