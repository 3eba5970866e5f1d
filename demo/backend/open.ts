/** Opens what one process of the endpoint stands on, from its settings. */
import { accessSync, constants, mkdirSync } from "node:fs";
import { demoKeys, demoSecret } from "./data-folder.js";
import { SettingError } from "./env.js";
import type { Settings } from "./env.js";
import { Unreadable } from "./circles/entries.js";
import { beside, loader } from "./circles/load.js";
import { openCircles } from "./circles/open.js";
import { modeOfKey } from "./payments/stripe-client.js";
import { OrganizationError, createOrganization, readSource } from "./organization.js";
import type { Organization } from "./organization.js";
import type { Ports } from "./ports.js";
import { migrate } from "./store/migrate.js";
import { openEmbedded } from "./store/pglite.js";
import type { Db } from "./store/port.js";
import { openPostgres } from "./store/postgres.js";

/** The invented organisation of the demo. */
export const demoConfig = new URL("../data/config.json", import.meta.url);

/**
 * Everything the routes need, with the database brought up to date.
 * @throws SettingError, FolderInUseError with a sentence for the console.
 */
export async function openPorts(
  settings: Settings,
  say: (sentence: string) => void,
): Promise<Ports> {
  if (settings.database.kind === "embedded") makeFolder(settings.dataDir);
  const organization = openOrganization(settings);
  checkTogether(settings, organization, say);
  const db = await openDatabase(settings, say);
  const secret = settings.secret ?? demoSecret(settings.dataDir);
  const { config } = settings;
  const place = { ...settings.circles, ...(config !== undefined && { config }) };
  const circles = openCircles(place, organization, db);
  await sayUnread(place.location, say);
  return { settings: { ...settings, secret }, db, organization, circles, now: () => new Date() };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new SettingError("HAVEN_DATA_DIR", `${path} is no folder to write in${code}`, ".haven");
  }
}

/**
 * A calendar file that is not there is told while somebody looks at the console. It stops nothing:
 * the forms are needed without it, and its list may stand in the database.
 */
async function sayUnread(location: string, say: (sentence: string) => void): Promise<void> {
  if (beside(location, "") === undefined) return; // whether a web host answers changes by the hour
  await loader(location)(new Date()).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    say(
      `HAVEN_CIRCLES cannot be read (${error.message}). It is looked for whenever somebody asks for circles.`,
    );
  });
}

function openOrganization(settings: Settings): Organization {
  try {
    const source =
      settings.config === undefined ? demoSource(settings) : readSource(settings.config);
    const organization = createOrganization(withFrames(source, settings), () =>
      demoKeys(settings.dataDir).map(({ publicKey }) => publicKey),
    );
    if (organization.config().support?.sealing === "none" && !settings.allowClear)
      throw new OrganizationError('says sealing "none", which HAVEN_ALLOW_CLEAR=yes must allow');
    return organization;
  } catch (error) {
    if (!(error instanceof OrganizationError)) throw error;
    throw new SettingError("HAVEN_CONFIG", error.message, "demo/data/config.json");
  }
}

/**
 * A mail server without anybody to tell is a mistake, and so is a key of the other mode. What a
 * live form lacks is said, and does not stop it.
 */
export function checkTogether(
  { publicUrl, smtpUrl, stripe, trustedProxies }: Settings,
  organization: Organization,
  say: (sentence: string) => void,
): void {
  if (smtpUrl !== undefined && organization.mail === undefined)
    throw new SettingError(
      "HAVEN_CONFIG",
      'names nobody under "mail", and SMTP_URL is set',
      "demo/data/config.json",
    );
  const { donations, mode } = organization.config();
  if (stripe && modeOfKey(stripe.secretKey) !== mode)
    throw new SettingError(
      "STRIPE_SECRET_KEY",
      `is no ${mode} key, and HAVEN_CONFIG says mode "${mode}"`,
      `sk_${mode}_…`,
    );
  if (!stripe && mode === "live" && donations && !donations.paused)
    say("STRIPE_SECRET_KEY is not set: gifts are answered as paused.");
  if (smtpUrl === undefined && mode === "live")
    say("SMTP_URL is not set: nobody is told by mail that something came in.");
  if (publicUrl.startsWith("https:") && trustedProxies.length === 0)
    say("HAVEN_TRUSTED_PROXIES is not set: no address of a sender is known, so none has a limit.");
}

/** The demo's organisation, whose partners' pages stand on this server's other port. */
function demoSource({ partnerPort }: Settings): unknown {
  const text = JSON.stringify(readSource(demoConfig));
  return JSON.parse(text.replaceAll("http://localhost:8788", `http://localhost:${partnerPort}`));
}

/** Says where the isolated forms are, unless the file says so itself or takes no forms. */
export function withFrames(source: unknown, { frameOrigin }: Pick<Settings, "frameOrigin">) {
  const frameUrl = frameOrigin && `${frameOrigin}/v1`;
  const { config } = isRecord(source) ? source : {};
  const { support } = isRecord(config) ? config : {};
  if (!frameUrl || !isRecord(source) || !isRecord(config) || !isRecord(support)) return source;
  return { ...source, config: { ...config, support: { frameUrl, ...support } } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function openDatabase(settings: Settings, say: (sentence: string) => void): Promise<Db> {
  if (settings.database.kind === "embedded") {
    const db = await openEmbedded(settings.dataDir, { say });
    await migrate(db);
    return db;
  }
  const db = openPostgres(settings.database.url);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    const why = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new SettingError(
      "DATABASE_URL",
      `leads to no database that can be used${why}`,
      "postgres://haven:secret@localhost:5432/haven",
    );
  }
}
