/** Brings a database to the shape this version needs; several processes may start at once. */
import { readFileSync, readdirSync } from "node:fs";
import type { Db } from "./port.js";
import { sqlState } from "./retry.js";

const folder = new URL("./migrations/", import.meta.url);

/**
 * Applies, in the order of their names, the migrations that are missing, each once.
 *
 * A lock row guards them rather than an advisory lock, which not every engine has.
 */
export async function migrate(db: Db): Promise<void> {
  await prepared(db);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .toSorted();
  await db.tx(async (tx) => {
    await tx.query("select id from migration_lock where id = 1 for update");
    const applied = await tx.query<{ name: string }>("select name from migration");
    const known = new Set(applied.map(({ name }) => name));
    for (const name of names) {
      if (known.has(name)) continue;
      await tx.exec(readFileSync(new URL(name, folder), "utf8"));
      await tx.query("insert into migration (name) values ($1)", [name]);
    }
  });
}

/**
 * Two processes that create a table at once: one of them is told that it exists, and looks again.
 */
async function prepared(db: Db): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await db.exec(`
        create table if not exists migration (name text primary key);
        create table if not exists migration_lock (id int primary key);
        insert into migration_lock (id) values (1) on conflict do nothing;`);
      return;
    } catch (error) {
      const raced = ["23505", "42P07", "42710"].includes(sqlState(error) ?? "");
      if (!raced || attempt >= 5) throw error;
    }
  }
}
