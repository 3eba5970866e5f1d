/** What of a circle may travel: a place and a joining link only as far as their visibility says. */
import type { Circle } from "../../../src/contract/circle.js";

type Place = NonNullable<Circle["place"]>;
type Online = NonNullable<Circle["online"]>;

/** The record without what is withheld; the only form of it that a reply may carry. */
export function withhold(circle: Circle): Circle {
  const place = circle.place && withheldPlace(circle.place);
  const online = circle.online && withheldOnline(circle.online);
  return { ...circle, place, online };
}

function withheldPlace(place: Place): Place {
  if (place.visibility === "public") return place;
  const { visibility, areaLabel, entry } = place;
  // What is asked at the door helps to decide and does not lead there.
  return { visibility, areaLabel, ...(entry && { entry }) };
}

function withheldOnline({ joinUrl, ...online }: Online): Online {
  return online.reveal === "public" && joinUrl !== undefined ? { ...online, joinUrl } : online;
}
