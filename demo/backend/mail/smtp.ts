/** A mail server that speaks SMTP (RFC 5321). */
import { createTransport } from "nodemailer";
import type { MailServer } from "./port.js";

const local = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Opens `smtp://` or `smtps://user:password@host:port`; nothing connects before the first mail. */
export function openSmtp(address: string): MailServer {
  const url = new URL(address);
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (url.protocol === "smtps:" ? 465 : 587),
    secure: url.protocol === "smtps:",
    // A password never travels in clear, but to this machine itself.
    requireTLS: url.password !== "" && !local.has(url.hostname),
    ...(url.username !== "" && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    name: "haven",
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, from, to, subject, text }) {
      await transport.sendMail({ messageId: `<${id}>`, from, to, subject, text });
    },
    close: () => transport.close(),
  };
}
