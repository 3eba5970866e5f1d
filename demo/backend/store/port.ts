/** The one door to the database: plain SQL, the same on the embedded engine and on PostgreSQL. */

/** A database, or one transaction of it. */
export interface Db {
  readonly kind: "embedded" | "postgres";
  /** Runs one statement with `$1`-style parameters and gives its rows. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
  ): Promise<Row[]>;
  /** Runs statements without parameters, several at once. */
  exec(sql: string): Promise<void>;
  /**
   * Runs `work` in one transaction and gives its result after the commit. Serialization failures
   * and
   * deadlocks (SQLSTATE 40001, 40P01) run it again, so `work` must touch nothing but the database.
   */
  tx<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
