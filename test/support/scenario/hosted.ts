/** What hosted pages need on the test server: the built kit, and a driver that does in the frame
 * what a test asks for. */
import { fileURLToPath } from "node:url";
import { filesIn } from "../../../demo/backend/files.js";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const headers = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
const built = filesIn(folder("../../../dist/cdn"), { headers });
const driver = filesIn(folder("."), { headers });

/** A file below `/kit/`, or 404. */
export async function kitFile(path: string, origin: string): Promise<Response> {
  const request = new Request(`${origin}/kit/${path}`);
  const found =
    path === "driver.js"
      ? await driver(request, path)
      : await built(request, path.replace(/^v1\//, ""));
  return found ?? new Response("no such file", { status: 404 });
}

/** A hosted page with the driver before its own script; any other reply as it is. */
export async function driven(reply: Response): Promise<Response> {
  const type = reply.headers.get("content-type") ?? "";
  if (!type.startsWith("text/html")) return reply;
  const text = await reply.text();
  const page = text.replace(/<script type="module"/, '<script src="/kit/driver.js"></script>$&');
  return new Response(page, { status: reply.status, headers: reply.headers });
}
