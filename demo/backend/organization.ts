/** The organisation as its JSON file tells it: one file in several languages becomes one config
 * per language. */
import { readFileSync } from "node:fs";
import { Config } from "../../src/contract/config.js";
import { RecipientKey } from "../../src/contract/sealed.js";
import { z } from "../../src/contract/zod.js";
import { IntakeRates } from "./guards/rate-settings.js";
import { MailSettings } from "./mail/settings.js";
import { difference, nearest, spoken } from "./organization-languages.js";
import { PaymentSettings } from "./payments/settings.js";

/** A place that carries the widgets; `origins` are where its donors may be sent back to. */
export const Partner = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  origins: z._default(z.array(z.url()), []),
});
export type Partner = Readonly<z.output<typeof Partner>>;

const File = z.strictObject({
  /** The first is the one that every text has. */
  languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/))).check(z.minLength(1)),
  partners: z._default(z.array(Partner), []),
  /** Days after which an item that was closed is deleted: 90 unless said, a year at most. */
  keepClosedDays: z._default(z.int().check(z.gte(1), z.lte(365)), 90),
  /** How much may come in before it stands apart or is refused. */
  intake: z._default(IntakeRates, { perHour: 10, perDay: 200, places: [] }),
  /** Who is told by mail; nobody unless said. */
  mail: z.optional(MailSettings),
  /** What gifts are called at the checkout, and how they are paid. */
  payments: z._default(PaymentSettings, {}),
  /** What the letter to a donor may say: that nothing is given for a gift, where that is true. */
  letters: z._default(z.strictObject({ noGoodsOrServices: z._default(z.boolean(), false) }), {
    noGoodsOrServices: false,
  }),
  /** A `Config` in which any text may be an object `{ "en": …, "es": … }`. */
  config: z.record(z.string(), z.unknown()),
});

/** The organisation, checked: the routes ask it and nothing else. */
export interface Organization {
  readonly languages: readonly string[];
  readonly partners: readonly Partner[];
  /** Days after which an item that was closed is deleted. */
  readonly keepClosedDays: number;
  readonly intake: IntakeRates;
  /** Absent where nobody is told by mail. */
  readonly mail?: MailSettings | undefined;
  readonly payments: PaymentSettings;
  /** What the letter to a donor says for their taxes. */
  readonly letters: { readonly noGoodsOrServices: boolean };
  /** The public keys that answers are sealed to now. */
  readonly recipients: readonly RecipientKey[];
  /**
   * Whether something sealed to exactly these keys may come in: each is published, or was withdrawn
   * in the last 24 hours, and one at least is published still.
   */
  accepts(kids: readonly string[], now: Date): boolean;
  /** The same organisation with what its people changed on the staff pages. */
  changed(changes: Changes): Organization;
  /** What `GET /config` says in the language nearest to `lang`, to a partner if it is known. */
  config(lang?: string, partner?: string): Config;
  /** The language of that list which comes nearest to `lang` (RFC 4647, section 3.4). */
  language(lang?: string): string;
}

/** What the organisation's people keep on the staff pages, beside the file. */
export interface Changes {
  /** Published keys, in the order in which they were. */
  readonly keys: readonly RecipientKey[];
  /** When a key was withdrawn, by its id; one of the file may be among them. */
  readonly withdrawn: ReadonlyMap<string, Date>;
  readonly partners: readonly Partner[];
}

/** Milliseconds for which a form that was opened before may still use a withdrawn key. */
const withdrawnFor = 24 * 3_600_000;

/** What is wrong in the file; the message names the place in it. */
export class OrganizationError extends Error {
  override readonly name = "OrganizationError";
}

/** The keys of a demo: asked for only where the file names none and its mode is `test`. */
export type TestKeys = () => readonly RecipientKey[];

/** Reads the file at `path`. @throws OrganizationError naming the first thing that is wrong. */
export function readOrganization(path: string | URL, testKeys?: TestKeys): Organization {
  return createOrganization(readSource(path), testKeys);
}

/** What stands in the file. @throws OrganizationError when it is no JSON. */
export function readSource(path: string | URL): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new OrganizationError("is not valid JSON");
    throw new OrganizationError("cannot be read");
  }
}

/**
 * Checks a source in every language. @throws OrganizationError naming the first thing that is
 * wrong.
 */
export function createOrganization(source: unknown, testKeys: TestKeys = () => []): Organization {
  const read = z.safeParse(File, source);
  if (!read.success) throw new OrganizationError(`is wrong at ${place(read.error)}`);
  const { intake, keepClosedDays, languages, letters, mail, partners, payments } = read.data;
  const first = languages[0] ?? "en";
  const written = inLanguage(read.data, first, first);
  const recipients = recipientsOf(written, testKeys);
  const configs = new Map(languages.map((each) => [each, inLanguage(read.data, each, first)]));
  const nothing = { keys: [], withdrawn: new Map(), partners: [] };
  return organizationOf(
    {
      languages,
      partners,
      keepClosedDays,
      intake,
      letters,
      mail,
      payments,
      recipients,
      configs,
      written,
    },
    nothing,
  );
}

interface Written extends Pick<
  Organization,
  | "languages"
  | "partners"
  | "keepClosedDays"
  | "intake"
  | "letters"
  | "mail"
  | "payments"
  | "recipients"
> {
  readonly configs: ReadonlyMap<string, Config>;
  /** In the first language. */
  readonly written: Config;
}

function organizationOf(file: Written, changes: Changes): Organization {
  const { languages, written } = file;
  const [first = "en"] = languages;
  const { keys, withdrawn } = changes;
  const recipients = uniqueBy("kid", [...file.recipients, ...keys]).filter(
    ({ kid }) => !withdrawn.has(kid),
  );
  const partners = uniqueBy("id", [...file.partners, ...changes.partners]);
  const configs = new Map(
    [...file.configs].map(([each, config]) => {
      const { support } = config;
      return [each, support ? { ...config, support: { ...support, recipients } } : config] as const;
    }),
  );
  const current = new Set(recipients.map(({ kid }) => kid));
  const language = (lang = first) => nearest(lang, languages) ?? first;
  return {
    languages,
    partners,
    keepClosedDays: file.keepClosedDays,
    intake: file.intake,
    letters: file.letters,
    mail: file.mail,
    payments: file.payments,
    recipients,
    language,
    config(lang, partnerId) {
      const config = configs.get(language(lang)) ?? written;
      const partner = partners.find(({ id }) => id === partnerId);
      return partner ? { ...config, partner: { id: partner.id, name: partner.name } } : config;
    },
    accepts(kids, now) {
      const known = (kid: string) =>
        current.has(kid) ||
        now.getTime() - (withdrawn.get(kid)?.getTime() ?? -Infinity) < withdrawnFor;
      return kids.every(known) && kids.some((kid) => current.has(kid));
    },
    changed: (next) => organizationOf(file, next),
  };
}

/** The first of each name: what stands in the file goes before what was added to it. */
function uniqueBy<Name extends string, Each extends Readonly<Record<Name, string>>>(
  name: Name,
  all: readonly Each[],
): Each[] {
  const known = new Set<string>();
  return all.filter((each) => !known.has(each[name]) && known.add(each[name]));
}

function recipientsOf({ mode, support }: Config, testKeys: TestKeys): readonly RecipientKey[] {
  if (support?.sealing === "required" && support.recipients.length === 0 && mode === "test")
    return testKeys();
  const read = z.safeParse(z.array(RecipientKey), support?.recipients ?? []);
  if (read.success) return read.data;
  throw new OrganizationError(`is wrong at /config/support/recipients${place(read.error)}`);
}

/**
 * Reading the wire forgives; the organisation's own file is not forgiven: what reading would
 * change is wrong.
 */
function inLanguage(file: z.output<typeof File>, language: string, first: string): Config {
  const source = spoken(file.config, file.languages, language, first);
  const read = z.safeParse(Config, source);
  if (!read.success) throw new OrganizationError(`is wrong at /config${place(read.error)}`);
  const changed = difference(source, read.data, "/config");
  if (changed !== undefined)
    throw new OrganizationError(`is wrong at ${changed}: readers would drop or change it`);
  return read.data;
}

function place(error: z.core.$ZodError): string {
  const path = error.issues[0]?.path.map(String) ?? [];
  return `/${path.join("/")}`;
}
