/** A server, a database and a bad network, through which people send. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPostgres } from "../../../demo/backend/store/postgres.js";
import { readConfig } from "../../../src/client/config.js";
import { staffKey } from "../staff-keys.js";
import { judge, type Row, type Verdict } from "./judge.js";
import { badNetwork } from "./network.js";
import { clientOf, sends, type Outcome, type Wish } from "./people.js";
import { project } from "./planted.js";
import type { Weather } from "./script.js";
import { startServers } from "./servers.js";

/** Whose people send, how many, and in which weather. */
export interface Wave {
  /** The names in clear: `storm-0`, `storm-1` and so on. */
  readonly name: string;
  readonly people: number;
  readonly weather: Weather;
  /** Where their client is from; this project unless said. */
  readonly root?: URL;
  /** Something that one of them does otherwise. */
  readonly wish?: (person: number) => Partial<Wish>;
}

/** What came of it. */
export interface Aftermath {
  readonly outcomes: readonly Outcome[];
  readonly rows: readonly Row[];
  readonly tries: number;
  readonly verdict: Verdict;
}

export interface Storm {
  send(wave: Wave): Promise<Aftermath>;
  readonly kills: number;
  end(): Promise<void>;
}

/** People who send at the same time. */
const crowd = 24;

/** Starts `servers` processes of the server in `root` on the database at `url`. */
export async function startStorm(
  url: string,
  { servers: count, root = project }: { readonly servers: number; readonly root?: URL },
): Promise<Storm> {
  const folder = mkdtempSync(join(tmpdir(), "haven-storm-"));
  const [key, recovery] = await Promise.all([staffKey("staff"), staffKey("recovery")]);
  const config = join(folder, "config.json");
  writeFileSync(config, organization([key.publicKey, recovery.publicKey]));
  const servers = await startServers(root, count, {
    DATABASE_URL: url,
    HAVEN_DATA_DIR: folder,
    HAVEN_SECRET: "5a".repeat(32),
    HAVEN_CONFIG: config,
    HAVEN_TRUSTED_PROXIES: "127.0.0.1",
  });
  const network = await badNetwork(servers);
  const db = openPostgres(url);
  const { support } = await readConfig(network.endpoint, { lang: "en" });
  return {
    async send({ name, people, weather, root: from = project, wish = () => ({}) }) {
      await servers.standing(); // after the kills of an earlier wave
      network.change(weather);
      const client = await clientOf(from);
      const before = network.tries.length;
      const outcomes: Outcome[] = [];
      let next = 0;
      const queue = async () => {
        while (next < people) {
          const person = next++;
          const own = { partner: `${name}-${person}`, support, ...wish(person) };
          outcomes.push(await sends(client, network.endpoint, own, servers.standing));
        }
      };
      await Promise.all(Array.from({ length: crowd }, queue));
      const rows = await db.query<Row>(
        "select ref, partner, jwe from intake where partner like $1",
        [`${name}-%`],
      );
      const tries = network.tries.slice(before);
      return {
        outcomes,
        rows,
        tries: tries.length,
        verdict: await judge(outcomes, { rows, tries, key }),
      };
    },
    get kills() {
      return servers.kills;
    },
    async end() {
      await network.close();
      await servers.end();
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The demo's organisation, sealed to these keys, and ready for a thousand people at once. */
function organization(recipients: readonly object[]): string {
  const file = JSON.parse(readFileSync(new URL("demo/data/config.json", project), "utf8"));
  const { config } = file;
  return JSON.stringify({
    ...file,
    intake: { perHour: 100_000, perDay: 1_000_000 },
    config: { ...config, support: { ...config.support, recipients } },
  });
}
