/** Every setting of the server, read once and checked at the start: a wrong value stops it with
 * one sentence. */
import { isLocalHost } from "../../src/contract/url.js";
import { isNetwork } from "./guards/rate-settings.js";

/** The settings after checking; the rest of the server reads no environment. */
export interface Settings {
  readonly port: number;
  readonly partnerPort: number;
  readonly database:
    { readonly kind: "embedded" } | { readonly kind: "postgres"; readonly url: string };
  /** Where the demo keeps its database, secret and keys. */
  readonly dataDir: string;
  /**
   * Whether `/readyz` asks PostgreSQL for durable settings, or a provider keeps durability
   * elsewhere.
   */
  readonly durability: "check" | "provider";
  /** Absent only for the demo, which makes one in `dataDir`. */
  readonly secret?: Uint8Array;
  readonly staffToken?: string;
  readonly circles: { readonly location: string; readonly dedicated: boolean };
  /** Path of the organisation's JSON file; absent: the invented organisation of the demo. */
  readonly config?: string;
  /** Origin at which visitors reach this server, without a slash at the end. */
  readonly publicUrl: string;
  /**
   * Origin at which the isolated forms are reached, another than any page's; absent where a
   * public address is given without one.
   */
  readonly frameOrigin?: string;
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** The keys of who takes real gifts; absent: the demo's checkout, or nobody where it is live. */
  readonly stripe?: StripeKeys;
  /** The mail server that tells staff of new items; absent: nobody is told by mail. */
  readonly smtpUrl?: string;
  /** Whether `sealing: "none"` may be configured, and answers arrive unsealed. */
  readonly allowClear: boolean;
}

/** What Stripe gave the organisation. */
export interface StripeKeys {
  readonly secretKey: string;
  /** Two while the webhook's secret is being changed. */
  readonly webhookSecrets: readonly string[];
}

/** A setting that stops the start; the message names the variable, what is wrong and an example. */
export class SettingError extends Error {
  override readonly name = "SettingError";

  constructor(variable: string, problem: string, example: string) {
    super(`${variable} ${problem}. Example: ${variable}=${example}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings.
 * @throws SettingError at the first value that is wrong.
 */
export function readSettings(environment: Environment): Settings {
  const value = (name: string) => {
    const text = environment[name]?.trim();
    return text === "" ? undefined : text;
  };
  const port = readPort("PORT", value("PORT"), 8787);
  const partnerPort = readPort("PARTNER_PORT", value("PARTNER_PORT"), 8788);
  if (port === partnerPort && port !== 0)
    throw new SettingError("PARTNER_PORT", "must differ from PORT", "8788");
  const database = readDatabase(value("DATABASE_URL"));
  if (database.kind === "embedded" && value("NODE_ENV") === "production")
    throw new SettingError(
      "DATABASE_URL",
      "is missing, and NODE_ENV=production refuses the embedded one: not safe against power loss",
      "postgres://haven:secret@db.example.org:5432/haven",
    );
  const secret = readSecret(value("HAVEN_SECRET"), database.kind === "postgres");
  const staffToken = value("HAVEN_STAFF_TOKEN");
  if (staffToken !== undefined && staffToken.length < 24)
    throw new SettingError("HAVEN_STAFF_TOKEN", "is shorter than 24 characters", hexExample);
  const config = value("HAVEN_CONFIG");
  const smtpUrl = readSmtp(value("SMTP_URL"));
  const stripe = readStripe(value("STRIPE_SECRET_KEY"), value("STRIPE_WEBHOOK_SECRET"));
  const publicUrl =
    readOrigin("HAVEN_PUBLIC_URL", value("HAVEN_PUBLIC_URL")) ?? `http://localhost:${port}`;
  const frameOrigin = readFrameOrigin(value, { publicUrl, port, partnerPort });
  return {
    port,
    partnerPort,
    database,
    dataDir: value("HAVEN_DATA_DIR") ?? ".haven",
    durability: choice("HAVEN_DURABILITY", value("HAVEN_DURABILITY"), ["check", "provider"]),
    ...(secret && { secret }),
    ...(staffToken !== undefined && { staffToken }),
    circles: readCircles(value("HAVEN_CIRCLES")),
    ...(config !== undefined && { config }),
    publicUrl,
    ...(frameOrigin !== undefined && { frameOrigin }),
    trustedProxies: readAddresses(value("HAVEN_TRUSTED_PROXIES")),
    ...(stripe && { stripe }),
    ...(smtpUrl !== undefined && { smtpUrl }),
    allowClear:
      choice("HAVEN_ALLOW_CLEAR", value("HAVEN_ALLOW_CLEAR"), ["no", "yes", "0", "1"]) === "yes" ||
      value("HAVEN_ALLOW_CLEAR") === "1",
  };
}

const hexExample = "$(openssl rand -hex 32)";

function readPort(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new SettingError(name, "is not a port number from 0 to 65535", String(otherwise));
  return port;
}

function readDatabase(text: string | undefined): Settings["database"] {
  if (text === undefined) return { kind: "embedded" };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["postgres:", "postgresql:"].includes(url.protocol))
    throw new SettingError(
      "DATABASE_URL",
      "is not a postgres:// address",
      "postgres://haven:secret@localhost:5432/haven",
    );
  return { kind: "postgres", url: text };
}

/** 32 bytes as 64 hexadecimal digits or as base64. */
function readSecret(text: string | undefined, required: boolean): Uint8Array | undefined {
  if (text === undefined) {
    if (!required) return undefined;
    throw new SettingError("HAVEN_SECRET", "is missing, and DATABASE_URL needs it", hexExample);
  }
  const bytes = Buffer.from(text, /^[0-9a-f]+$/i.test(text) ? "hex" : "base64");
  if (bytes.length < 32)
    throw new SettingError("HAVEN_SECRET", "is not 32 random bytes in hex or base64", hexExample);
  return bytes;
}

function readCircles(text = "demo/data/circles.ics"): Settings["circles"] {
  const dedicated = text.startsWith("dedicated:");
  const location = dedicated ? text.slice("dedicated:".length) : text;
  const path = URL.canParse(location) ? new URL(location).pathname : location;
  const scheme = /^([a-z]+):\/\//i.exec(location)?.[1]?.toLowerCase();
  if (
    location === "" ||
    (scheme !== undefined && !["https", "http", "file", "webcal", "webcals"].includes(scheme))
  )
    throw new SettingError("HAVEN_CIRCLES", "is neither a path nor a web address", "circles.ics");
  if (scheme === "http" && !isLocalHost(new URL(location).hostname))
    throw new SettingError(
      "HAVEN_CIRCLES",
      "is not https: whoever is on the way could read and change the calendar",
      "https://calendar.example.org/circles.ics",
    );
  // A calendar's feed often ends in no extension at all; a file on disk must say what it is.
  if (scheme === undefined && !/\.(ics|json)$/i.test(path))
    throw new SettingError("HAVEN_CIRCLES", "names no .ics or .json file", "circles.ics");
  return { location, dedicated };
}

function readOrigin(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (!url || !(url.protocol === "https:" || (url.protocol === "http:" && local)))
    throw new SettingError(name, "is not an https address", "https://api.example.org");
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new SettingError(name, "is more than an origin", "https://api.example.org");
  return url.origin;
}

/** On one machine 127.0.0.1 is another origin, and another site, than localhost. */
function readFrameOrigin(
  value: (name: string) => string | undefined,
  { publicUrl, port, partnerPort }: { publicUrl: string; port: number; partnerPort: number },
): string | undefined {
  const stated = readOrigin("HAVEN_FRAME_ORIGIN", value("HAVEN_FRAME_ORIGIN"));
  if (stated === undefined)
    return value("HAVEN_PUBLIC_URL") === undefined ? `http://127.0.0.1:${port}` : undefined;
  if (stated === publicUrl || stated === `http://localhost:${partnerPort}`)
    throw new SettingError(
      "HAVEN_FRAME_ORIGIN",
      "is no origin of its own, so that a page could read the forms in it",
      "https://forms.example.net",
    );
  return stated;
}

function readAddresses(text: string | undefined): readonly string[] {
  const addresses = text?.split(",").map((each) => each.trim()) ?? [];
  if (!addresses.every(isNetwork))
    throw new SettingError("HAVEN_TRUSTED_PROXIES", "is not a list of addresses", "10.0.0.0/8");
  return addresses;
}

/** `smtp://` (STARTTLS) or `smtps://`, with user and password where the server asks for them. */
function readSmtp(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSmtp = url && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== "";
  const isWhole = url && (url.username === "") === (url.password === "");
  if (!isSmtp || !isWhole || !/^\/?$/.test(url.pathname) || url.search !== "" || url.hash !== "")
    throw new SettingError(
      "SMTP_URL",
      "is not an smtp address",
      "smtps://user:password@mail.example.org:465",
    );
  return text;
}

function choice<const Choice extends string>(
  name: string,
  text: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (text === undefined) return choices[0];
  const found = choices.find((each) => each === text);
  if (found === undefined)
    throw new SettingError(name, `is none of ${choices.join(", ")}`, choices[0]);
  return found;
}

/** A secret or restricted key, and the secrets of the webhook, between commas. */
function readStripe(key: string | undefined, hook: string | undefined): StripeKeys | undefined {
  if (key === undefined && hook === undefined) return undefined;
  const [keyExample, hookExample] = ["sk_test_…", "whsec_…"];
  if (key === undefined)
    throw new SettingError("STRIPE_SECRET_KEY", "is missing: the two belong together", keyExample);
  if (hook === undefined)
    throw new SettingError(
      "STRIPE_WEBHOOK_SECRET",
      "is missing: the two belong together",
      hookExample,
    );
  if (!/^(sk|rk)_(test|live)_\w+$/.test(key))
    throw new SettingError("STRIPE_SECRET_KEY", "is no secret key of Stripe", keyExample);
  const webhookSecrets = hook.split(",").map((each) => each.trim());
  if (!webhookSecrets.every((each) => /^whsec_\w+$/.test(each)))
    throw new SettingError("STRIPE_WEBHOOK_SECRET", "is no signing secret of Stripe", hookExample);
  return { secretKey: key, webhookSecrets };
}
