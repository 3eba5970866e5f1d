/** A browser that is signed in at the staff pages, without a browser. */
import { readSession, startSession } from "../../demo/backend/staff/sign-in.js";
import type { Db } from "../../demo/backend/store/port.js";
import { createEndpoint } from "./endpoint.js";
import type { Endpoint } from "./endpoint.js";
import type { Setting } from "./scenario/words.js";

const origin = "https://api.example.org";

export interface StaffVisit extends Endpoint {
  readonly cookie: string;
  /** Asks as this person. */
  read(path: string): Promise<Response>;
  /** Sends a change as a page of ours does; `headers` replace its own. */
  tell(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  isSignedIn(): Promise<boolean>;
}

/** Signs a person in on a database. */
export async function staffVisit(db: Db, person: string, setting: Setting): Promise<StaffVisit> {
  const endpoint = createEndpoint(db, setting);
  const token = await startSession(db, endpoint.ports.now(), person);
  const cookie = `__Host-haven-staff=${token}`;
  return {
    ...endpoint,
    cookie,
    read: (path) => endpoint.get(path, { cookie }),
    tell: (path, body, headers = {}) =>
      endpoint.app.fetch(
        new Request(`${origin}${path}`, {
          method: "POST",
          body: JSON.stringify(body),
          headers: { cookie, origin, "content-type": "application/json", ...headers },
        }),
      ),
    isSignedIn: async () => (await readSession(db, token, endpoint.ports.now())) !== undefined,
  };
}
