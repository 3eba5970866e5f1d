/** Finds a place for a server of a test. */
import { createServer } from "node:net";

/** A port that nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
