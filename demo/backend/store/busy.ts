/** No connection to the database came free in time, which is no fault and may be tried again. */

/** Nothing was asked of the database. */
export class Busy extends Error {
  override readonly name = "Busy";

  constructor(cause: unknown) {
    super("no connection to the database was free in time", { cause });
  }
}
