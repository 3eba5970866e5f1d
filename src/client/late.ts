/** Loads what comes late, and once more when the network lost it. */
import { lostChunk } from "./failure.js";

let attempts = 0;

/**
 * The module that `load` imports. Firefox keeps a failed import for ever, and Chromium one whose
 * own import failed, unless its query differs; so it is asked for again under another one.
 * @throws Failure `network` when it does not come.
 */
export async function late<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    return again<Module>(error).catch(lostChunk);
  }
}

async function again<Module>(error: unknown): Promise<Module> {
  const address = addressIn(error);
  if (!address) throw error;
  attempts += 1;
  const anew = `${address}?again=${attempts}`;
  return (await import(/* @vite-ignore */ anew)) as Module; // the same file
}

/** Both engines name the file in their error; WebKit does not, and asks for it anew by itself. */
function addressIn(error: unknown): string | undefined {
  const [found] = /https?:\/\/[^\s?#]+/.exec(String(error)) ?? [];
  return found && new URL(found).origin === new URL(import.meta.url).origin ? found : undefined;
}
