/** Everything of `<haven-upcoming-circles>` but its registration. */
export { HavenUpcomingCircles } from "./element.js";
export { HavenFilterChangedEvent } from "./filter-event.js";
export {
  HavenCalendarOpenedEvent,
  HavenCircleOpenedEvent,
  HavenCirclesLoadedEvent,
} from "./events.js";
export { HavenRsvpCancelledEvent, HavenRsvpMadeEvent } from "./rsvp-events.js";
