/** Lets a list be drawn once, with what the config says: whom a date is for, and whether it is a
 * test. Nobody waits long for that. */
import type { LitElement } from "lit";
import type { ConfigController } from "../../ui/controllers/config.js";
import { longMs } from "../../ui/controllers/later.js";

/** Resolves when the config's first try is over, however it went, and after 3 s at the latest. */
export function configCame(host: LitElement, config: ConfigController): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, longMs);
    const look = () => {
      if (!isOver(config)) return;
      clearTimeout(timer);
      done();
    };
    host.addController({ hostUpdated: look });
    look();
  });
}

const isOver = ({ state }: ConfigController) => state.at !== "loading" || state.wait !== undefined;
