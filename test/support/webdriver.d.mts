/** The types of a session over plain WebDriver. */
export interface Session {
  call(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
}
export function startSession(asked: {
  readonly name: string;
  readonly driver: string;
  readonly capabilities: object;
}): Promise<Session>;
