/** Registers `<haven-get-support>`; the first definition on a page wins. */
import { register } from "../../ui/register.js";
import { HavenGetSupport } from "./element.js";

register("haven-get-support", HavenGetSupport);
