/** The first test of a run waits for the backend to start, which takes longer than a test may. */
import { createScenario } from "./scenario.js";

/** For `before`. */
export async function warmUp(this: Mocha.Context): Promise<void> {
  this.timeout(60_000);
  await createScenario();
}
