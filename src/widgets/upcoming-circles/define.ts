/** Registers `<haven-upcoming-circles>`; the first definition on a page wins. */
import { register } from "../../ui/register.js";
import { HavenUpcomingCircles } from "./element.js";

register("haven-upcoming-circles", HavenUpcomingCircles);
