/** Runs a transaction again when the database says that only the timing was wrong. */

const again = new Set(["40001", "40P01"]);

/** The SQLSTATE of an error, where it carries one. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}

/**
 * Runs `work` up to six times over serialization failures and deadlocks, with a growing random
 * pause.
 */
export async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= 6 || !again.has(sqlState(error) ?? "")) throw error;
      const pause = Math.random() * 10 * 2 ** attempt;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
}
