/** Registers every tag of Haven that this page does not know yet. */
import "./widgets/donate-button/define.js";
import "./widgets/get-support/define.js";
import "./widgets/send-message/define.js";
import "./widgets/upcoming-circles/define.js";
