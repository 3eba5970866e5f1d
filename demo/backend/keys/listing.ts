/** All keys as the staff pages list them: those of the file and those of the database, with what
 * each was used for. */
import type { RecipientKey } from "../../../src/contract/sealed.js";
import type { Organization } from "../organization.js";
import { organizationNow } from "../roster.js";
import type { Db } from "../store/port.js";
import { countMissing } from "./resealing.js";
import type { Role, StaffKey } from "./staff-key.js";

type Row = Pick<
  StaffKey,
  "kid" | "publicKey" | "holder" | "role" | "state" | "proposedOn" | "withdrawnOn" | "test"
>;

/** Published keys first, then those on their way, then what was withdrawn. */
export async function listKeys(db: Db, organization: Organization): Promise<readonly StaffKey[]> {
  const rows = await db.query<Row>(
    `select kid, public_key as "publicKey", holder, role, state, test_jwe as test,
       to_char(proposed_on, 'YYYY-MM-DD') as "proposedOn",
       to_char(withdrawn_at, 'YYYY-MM-DD') as "withdrawnOn"
     from staff_key order by proposed_on, kid`,
  );
  const opened = await db.query<{ kid: string; on: string }>(
    `select kid, to_char(max(done_on), 'YYYY-MM-DD') as "on" from audit
     where did = 'opened' and kid is not null group by kid`,
  );
  const lastOpened = new Map(opened.map(({ kid, on }) => [kid, on]));
  const current = (await organizationNow({ db, organization })).recipients;
  const inFile = new Map(organization.recipients.map((key) => [key.kid, key]));
  const known = new Set(rows.map(({ kid }) => kid));
  const ofFile = [...inFile.values()].filter(({ kid }) => !known.has(kid)).map(fileRow);
  const isPublished = new Set(current.map(({ kid }) => kid));
  return Promise.all(
    [...ofFile, ...rows]
      .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
      .map(async (row) => ({
        ...row,
        ...(inFile.has(row.kid) && whose(row.kid)),
        inFile: inFile.has(row.kid),
        lastOpened: lastOpened.get(row.kid) ?? null,
        missing: isPublished.has(row.kid) ? await countMissing(db, row.kid) : 0,
      })),
  );
}

const order: readonly StaffKey["state"][] = ["published", "proven", "proposed", "withdrawn"];

function fileRow(publicKey: RecipientKey): Row {
  const { kid } = publicKey;
  const none = { proposedOn: null, withdrawnOn: null, test: null };
  return { kid, publicKey, holder: "", role: null, state: "published", ...none };
}

/** The demo says in the names of its keys whose they would be; other files say nothing. */
function whose(kid: string): Pick<StaffKey, "holder" | "role"> {
  const role = /^demo-(staff|second|recovery)-/.exec(kid)?.[1];
  const demo: Readonly<Record<Role, string>> = {
    staff: "Demo, first person",
    second: "Demo, second person",
    recovery: "Demo, recovery",
  };
  // The pattern names the roles, and no other.
  return role === undefined
    ? { holder: "", role: null }
    : { holder: demo[role as Role], role: role as Role };
}
