/** Registers `<haven-donate-button>`; the first definition on a page wins. */
import { register } from "../../ui/register.js";
import { HavenDonateButton } from "./element.js";

register("haven-donate-button", HavenDonateButton);
