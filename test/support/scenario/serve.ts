/** The scenario server as a process: says its origin on its first line, and ends when its parent
 * does. */
import { closeStores } from "../stores.js";
import { startScenarios } from "./server.js";

process.stdin.on("close", () => void closeStores().finally(() => process.exit(0))).resume();
console.log(await startScenarios());
