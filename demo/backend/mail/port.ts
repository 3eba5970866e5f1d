/** The door to a mail server. */

/** One mail, in plain text. */
export interface Mail {
  /** Without the angle brackets (RFC 5322, `Message-ID`). */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface MailServer {
  /** Resolves when the server has taken the mail, and rejects within a minute when it has not. */
  send(mail: Mail): Promise<void>;
  close(): void;
}
