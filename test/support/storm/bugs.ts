/** The bugs that the storm is shown, to see that it finds them. */
import type { Verdict } from "./judge.js";
import type { Bug } from "./planted.js";
import type { Kill } from "./script.js";

/** Of the client: what it does, and what the storm finds. */
export const inClient: readonly (readonly [string, keyof Verdict, Bug])[] = [
  [
    "a new key for each try",
    "twice",
    {
      file: "src/client/submission.ts",
      of: '"idempotency-key": this.key',
      instead: '"idempotency-key": uuid()',
    },
  ],
  [
    "any 2xx as success",
    "falselySent",
    {
      file: "src/client/reply.ts",
      of: "if (status === success && value.success)",
      instead: "if (response.ok)",
    },
  ],
  [
    "another try after a 422",
    "stubborn",
    {
      file: "src/client/failure.ts",
      of: 'case "busy":',
      instead: 'case "busy":\n    case "invalid":',
    },
  ],
];

/** Of the server: what it does, what the storm finds, and when it is killed. */
export const inServer: readonly (readonly [string, keyof Verdict, Kill, Bug])[] = [
  [
    "keeps the key after the commit",
    "twice",
    "killedAfter",
    {
      file: "demo/backend/guards/idempotency.ts",
      of: "  return db.tx(async (tx) => {\n    // A second process",
      instead: `  const early = await db.tx(work);
  await db.query(
    \`insert into idempotency (key_hash, body_hash, kept_on, status, reply)
     values ($1, $2, $3, $4, $5) on conflict (key_hash) do nothing\`,
    [keyHash, bodyHash, request.day, early.status, JSON.stringify(early.reply)],
  );
  if (early) return early;
  return db.tx(async (tx) => {
    // A second process`,
    },
  ],
  [
    "answers before the commit",
    "falselySent",
    "killedBefore",
    {
      file: "demo/backend/store/postgres.ts",
      of: '    await client.query("commit");\n    return result;',
      instead: '    void client.query("commit").catch(() => undefined);\n    return result;',
    },
  ],
];
