/** Who else could read along on a page of the organisation's own: nobody does. */
import { msg } from "@lit/localize";

/** For a form in a frame, whose page around it is somebody's. */
export const framedTruth = () =>
  msg("This website cannot read what you type.", {
    id: "shared.truth.framed",
    desc: "The form is in a frame of its own, which the website around it cannot look into",
  });

/** For a form that is a page of its own. */
export const pageTruth = () =>
  msg("No other website can read what you type here.", {
    id: "shared.truth.hosted",
    desc: "The form is a page of its own, on the organization's own site",
  });
