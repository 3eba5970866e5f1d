/** The scenario server as a process: says its origin on its first line, and ends when its parent
 * does. */
import { startScenarios } from "./server.js";

process.stdin.on("close", () => process.exit(0)).resume();
console.log(await startScenarios());
