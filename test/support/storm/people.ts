/** People who send with the kit's own client, and press "Try again" until something is certain. */
import type * as Challenge from "../../../src/client/challenge.js";
import type { Clock } from "../../../src/client/clock.js";
import type * as Config from "../../../src/client/config.js";
import type * as Intake from "../../../src/client/intake.js";
import type * as Submission from "../../../src/client/submission.js";
import type { Support } from "../../../src/contract/config.js";
import { exampleReferral } from "../../../src/contract/intake.js";

/** The client in `root`: this project's, or a copy with a bug in it. */
export async function clientOf(root: URL) {
  const load = (name: string) => import(new URL(`src/client/${name}.ts`, root).href);
  const [intake, submission, config, challenge] = await Promise.all(
    ["intake", "submission", "config", "challenge"].map(load),
  );
  // The same files, or copies of them with other bodies and the same types.
  return { ...intake, ...submission, ...config, ...challenge } as typeof Intake &
    typeof Submission &
    typeof Config &
    typeof Challenge;
}
export type Client = Awaited<ReturnType<typeof clientOf>>;

/** What a person knows in the end. */
export interface Outcome {
  readonly partner: string;
  readonly intent: string;
  /** The code on the screen that says "We got it". */
  readonly ref?: string | undefined;
  /** What the screen said instead, when trying again was of no use. */
  readonly code?: string;
}

/** How somebody sends. */
export interface Wish {
  /** Names the person in clear, so that the network knows its script: `storm-17`. */
  readonly partner: string;
  /** As the endpoint's config said before anybody typed. */
  readonly support: Support | undefined;
  /** Does the work that a challenge asks for. */
  readonly proves?: boolean;
  /** The widget is newer than the endpoint, which refuses a field of it. */
  readonly tooNew?: boolean;
  /** What the ten seconds of a time-out are to them, in milliseconds; half a second unless said. */
  readonly timeoutMs?: number;
}

/** The time-out and all pauses pass quickly, but not the patience for a proof. */
const hurried = (timeoutMs: number): Clock => ({
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => reject(signal?.reason);
      if (signal?.aborted) return stop();
      const short = ms === 10_000 ? timeoutMs : ms === 5000 ? ms : ms / 200;
      const leave = () => (clearTimeout(timer), stop());
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", leave);
        resolve();
      }, short).unref();
      signal?.addEventListener("abort", leave, { once: true });
    }),
});

const mostPresses = 60;

/** One person's sending, until it is stored or refused for good. */
export async function sends(
  client: Client,
  endpoint: string,
  { partner, support, proves = false, tooNew = false, timeoutMs = 500 }: Wish,
  networkIsBack: () => Promise<void>,
): Promise<Outcome> {
  const intent = crypto.randomUUID();
  const intake = { ...exampleReferral, intent };
  const submissions = new client.Submissions();
  const proofs = proves ? new client.Proofs() : undefined;
  const flags = tooNew ? (["newer"] as unknown as ["fast"]) : undefined; // as 1.1 might
  const sending = { intake, partner, lang: "en", support, ...(flags && { flags }) };
  const known = { partner, intent };
  for (let press = 1; ; press += 1) {
    try {
      const asking = { clock: hurried(timeoutMs), proofs };
      const receipt = await client.deliverIntake(endpoint, sending, submissions, asking);
      return { ...known, ref: receipt?.ref ?? "none" };
    } catch (error) {
      const code = codeOf(error);
      const again = ["network", "timeout", "busy", "unexpectedReply"].includes(code);
      if (!again || press === mostPresses) return { ...known, code };
      await networkIsBack();
    }
  }
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  throw error;
}
