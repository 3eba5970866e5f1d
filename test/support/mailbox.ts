/** A mail server on this machine that keeps what it gets, and refuses when it is told to. */
import { SMTPServer } from "smtp-server";
import { until } from "./until.js";

/** One mail as it arrived. */
export interface Arrived {
  readonly to: readonly string[];
  /** Headers and text, as bytes came. */
  readonly text: string;
}

export interface Mailbox {
  /** For `SMTP_URL`. */
  readonly url: string;
  readonly mails: readonly Arrived[];
  /** The next mails are refused, until told otherwise. */
  refuse(yes: boolean): void;
  /** Whoever signs in so far. */
  readonly users: readonly string[];
  /** Resolves with the mails when there are so many. */
  has(count: number): Promise<readonly Arrived[]>;
  stop(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: Arrived[] = [];
  const users: string[] = [];
  let refuses = false;
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onAuth({ username = "" }, _session, done) {
      users.push(username);
      done(null, { user: username });
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuses) return done(new Error("come back later"));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, text: Buffer.concat(chunks).toString() });
        return done();
      });
    },
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const address = server.server.address();
  const port = typeof address === "object" ? address?.port : "";
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    users,
    refuse: (yes) => void (refuses = yes),
    async has(count) {
      await until(`${count} mails`, () => mails.length >= count);
      return mails;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
