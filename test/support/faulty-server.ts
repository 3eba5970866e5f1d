/** A real HTTP server that answers as it is told, or drops, cuts and stalls. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What came in. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How one request is answered. */
export type Answer = (response: ServerResponse, received: Received) => void;

/** A server with its address, what it got, and what it does next. */
export interface FaultyServer {
  readonly endpoint: string;
  readonly received: readonly Received[];
  /** Answers in this order; the last one stands for all that follow. */
  plan(...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

export async function faultyServer(): Promise<FaultyServer> {
  const received: Received[] = [];
  let answers: readonly Answer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const one = { method, path, headers, body: Buffer.concat(chunks).toString() };
      received.push(one);
      const [answer, ...later] = answers;
      if (later.length > 0) answers = later;
      (answer ?? drop)(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/v1`,
    received,
    plan(...next) {
      answers = next;
      received.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A reply of the contract. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(JSON.stringify(value));
  };
}

/** A refusal of the contract. */
export function problem(
  status: number,
  code: string,
  more: { readonly errors?: readonly object[]; readonly headers?: Record<string, string> } = {},
): Answer {
  const { errors, headers } = more;
  const body = { type: "about:blank", title: "Refused", status, code, ...(errors && { errors }) };
  return json(status, body, { "content-type": "application/problem+json", ...headers });
}

/** What a hotel's network answers in place of the endpoint. */
export const hotelPage: Answer = (response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.end("<!doctype html><title>Welcome</title><p>Please sign in");
};

/** The connection ends without a reply. */
export const drop: Answer = (response) => void response.socket?.destroy();

/** The reply ends in the middle. */
export function cut(status: number, value: unknown): Answer {
  return (response) => {
    const text = JSON.stringify(value);
    response.writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    });
    response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
  };
}

/** The reply is somewhere else. */
export const redirect: Answer = (response) => {
  response.writeHead(302, { location: "/elsewhere" });
  response.end();
};

/** There is no reply; `arrived` is told that the request is there. */
export function stall(arrived: (response: ServerResponse) => void = () => undefined): Answer {
  return (response) => arrived(response);
}
