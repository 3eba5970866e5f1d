/** Registers `<haven-send-message>`; the first definition on a page wins. */
import { register } from "../../ui/register.js";
import { HavenSendMessage } from "./element.js";

register("haven-send-message", HavenSendMessage);
