/** The endpoint as one function from a request to a reply: routes from ports, and what holds for
 * every route. */
import { Hono } from "hono";
import { routePath } from "hono/route";
import { createBoard } from "./circles/board.js";
import type { Board } from "./circles/board.js";
import { allowEveryOrigin, isPublic, preflightReply } from "./guards/cors.js";
import { createCounters } from "./guards/counters.js";
import type { Counters } from "./guards/counters.js";
import { failed } from "./guards/failed.js";
import { Refusal, problemReply } from "./guards/problem.js";
import { secureHeaders } from "./guards/security.js";
import { choosePayments } from "./payments/choose.js";
import type { PaymentProvider } from "./payments/port.js";
import { createWishes } from "./payments/wishes.js";
import type { Ports } from "./ports.js";
import { challengeRoutes } from "./routes/challenge.js";
import { circleRoutes } from "./routes/circles.js";
import { configRoutes } from "./routes/config.js";
import { donateFormRoutes } from "./routes/donate-form.js";
import { donationRoutes } from "./routes/donations.js";
import { frameRoutes } from "./routes/frame.js";
import { healthRoutes } from "./routes/health.js";
import { intakeRoutes } from "./routes/intake.js";
import { openApiRoutes } from "./routes/openapi.js";
import { rsvpRoutes } from "./routes/rsvps.js";
import { staffCircleRoutes } from "./routes/staff-circles.js";
import { staffGiftRoutes } from "./routes/staff-gifts.js";
import { staffItemRoutes } from "./routes/staff-items.js";
import { staffKeyRoutes } from "./routes/staff-keys.js";
import { staffPartnerRoutes } from "./routes/staff-partners.js";
import { staffPeopleRoutes } from "./routes/staff-people.js";
import { staffRoutes } from "./routes/staff.js";
import { webhookRoutes } from "./routes/webhooks.js";

export interface App {
  /** `peer` is the network address of who connected, where that is known. */
  fetch(request: Request, peer?: string): Promise<Response>;
  readonly board: Board;
  readonly counters: Counters;
  /** Absent where nobody takes gifts. */
  readonly payments: PaymentProvider | undefined;
}

/** The whole endpoint under `/v1`, with the health routes at the root too. */
export function createApp(ports: Ports): App {
  const counters = createCounters(ports.db);
  const secure = ports.settings.publicUrl.startsWith("https:");
  const payments = choosePayments(ports, fetch);
  const board = createBoard(ports);
  const hono = routes(ports, payments, counters, board);
  return { board, counters, payments, fetch };

  async function fetch(request: Request, peer?: string): Promise<Response> {
    const reply = await answered(request, peer);
    const { pathname } = new URL(request.url);
    secureHeaders(reply.headers, secure);
    if (isPublic(pathname)) allowEveryOrigin(reply.headers);
    return reply;
  }

  async function answered(request: Request, peer: string | undefined): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method === "OPTIONS" && isPublic(pathname)) return preflightReply();
    const outcome: Outcome = { route: "", code: "", peer };
    const reply = await hono.fetch(request, outcome);
    counters.count(
      ports.now().toISOString().slice(0, 10),
      outcome.route,
      reply.status,
      outcome.code,
    );
    return reply;
  }
}

/**
 * Who connected for one request, and what became of it, for the counters: its pattern and the code
 * of its problem.
 */
interface Outcome {
  route: string;
  code: string;
  readonly peer: string | undefined;
}

function routes(
  ports: Ports,
  payments: PaymentProvider | undefined,
  counters: Counters,
  board: Board,
): Hono<{ Bindings: Outcome }> {
  const wishes = createWishes(ports, payments);
  const api = new Hono()
    .route("/", configRoutes(ports, payments))
    .route("/", circleRoutes(ports, board))
    .route("/", rsvpRoutes(ports, board))
    .route("/", challengeRoutes(ports))
    .route("/", intakeRoutes(ports))
    .route("/", frameRoutes(ports))
    .route("/", openApiRoutes())
    .route("/", donationRoutes(ports, payments, wishes))
    .route("/", donateFormRoutes(ports, wishes))
    .route("/", webhookRoutes(ports, payments));
  if (payments?.pages) api.route("/", payments.pages);
  const health = healthRoutes(ports);
  const hono = new Hono<{ Bindings: Outcome }>();
  hono.use(async (c, next) => {
    await next();
    c.env.route ||= `${c.req.method} ${routePath(c, -1)}`;
  });
  hono.route("/v1", api).route("/v1", health).route("/", health);
  hono.route("/", staffRoutes({ ...ports, counters }));
  hono.route("/", staffItemRoutes(ports)).route("/", staffPeopleRoutes(ports));
  hono.route("/", staffKeyRoutes(ports)).route("/", staffPartnerRoutes(ports));
  hono.route("/", staffCircleRoutes(ports, board)).route("/", staffGiftRoutes(ports));
  hono.notFound((c) => {
    const allowed = ["GET", "POST", "DELETE"].filter((method) =>
      hono.router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method),
    );
    const refusal =
      allowed.length > 0
        ? new Refusal(405, "method_not_allowed", { headers: { Allow: allowed.join(", ") } })
        : new Refusal(404, "not_found");
    c.env.route = "none";
    c.env.code = refusal.code;
    return problemReply(refusal);
  });
  hono.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : failed(error, c.req.method);
    c.env.code = refusal.code;
    return problemReply(refusal);
  });
  return hono;
}
