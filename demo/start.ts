/** `npm start`: builds what is missing, serves the demo, says where, and ends cleanly on Ctrl-C. */
import { SettingError, readSettings } from "./backend/env.js";
import { startServer } from "./backend/server.js";
import { makeStaffLink } from "./backend/staff/sign-in.js";
import { FolderInUseError } from "./backend/store/lock.js";
import { buildIfNeeded } from "./kit.js";

try {
  const settings = readSettings(process.env);
  buildIfNeeded(console.log);
  const running = await startServer(settings, console.log);
  const { main, partners, frames } = running.addresses;
  const { db, now, settings: opened } = running.ports;
  const staffLink = await makeStaffLink(db, now(), opened);
  console.log(
    [
      "Haven is ready.",
      `  First page       ${main}/`,
      `  Partners' sites  ${partners}/`,
      `  The kit          ${main}/kit/v1/haven.js`,
      `  The endpoint     ${main}/v1`,
      ...(frames ? [`  Isolated forms   ${frames}/v1/frame/get-support`] : []),
      `  Staff, once      ${staffLink}`,
      "Ctrl-C ends it.",
    ].join("\n"),
  );
  let stopping: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      // npm passes on what the terminal has sent already: within a second it is the same key press.
      if (stopping !== undefined && performance.now() - stopping > 1000) process.exit(1);
      if (stopping !== undefined) return;
      stopping = performance.now();
      void running.stop().then(() => process.exit(0));
    });
} catch (error) {
  // A sentence for the person who starts it; anything else is a fault of ours and keeps its trace.
  if (!(error instanceof SettingError || error instanceof FolderInUseError)) throw error;
  console.error(error.message);
  process.exit(1);
}
