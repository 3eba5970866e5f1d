/** What a request may hold: Stripe refuses a name that it does not know, and so does the fake. */
import type { Sent } from "./form.js";

/** One place of a request: how its text must read, an object, a list of one kind, or free keys. */
export type Shape = RegExp | Shapes | readonly [Shape] | "metadata";
export interface Shapes {
  readonly [name: string]: Shape;
}

/** An answer that says no, as Stripe words it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly more: {
      readonly type?: string;
      readonly code?: string;
      readonly param?: string;
    } = {},
  ) {
    super(message);
  }

  get body() {
    return { error: { type: "invalid_request_error", message: this.message, ...this.more } };
  }
}

export const text = /^[^]{1,5000}$/;
export const whole = /^\d{1,12}$/;
export const yesNo = /^(true|false)$/;
export const url = /^https?:\/\/[^\s]{1,5000}$/;

/** @throws Refused naming the first place that is unknown or wrong. */
export function checkShape(sent: Sent, shape: Shape, path = ""): void {
  if (shape === "metadata") return checkMetadata(sent, path);
  if (shape instanceof RegExp) {
    if (typeof sent === "string" && shape.test(sent)) return;
    throw new Refused(400, `Invalid ${path}`, { param: path });
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(sent) || sent.length === 0)
      throw new Refused(400, "Invalid array", { param: path });
    for (const [index, each] of sent.entries()) checkShape(each, shape[0], `${path}[${index}]`);
    return;
  }
  if (typeof sent === "string" || Array.isArray(sent))
    throw new Refused(400, "Invalid object", { param: path });
  const known = new Map<string, Shape>(Object.entries(shape));
  for (const [name, each] of Object.entries(sent)) {
    const place = path === "" ? name : `${path}[${name}]`;
    const inner = known.get(name);
    if (inner === undefined)
      throw new Refused(400, `Received unknown parameter: ${place}`, {
        code: "parameter_unknown",
        param: place,
      });
    checkShape(each, inner, place);
  }
}

function checkMetadata(sent: Sent, path: string): void {
  if (typeof sent === "string" || Array.isArray(sent))
    throw new Refused(400, "Invalid object", { param: path });
  const entries = Object.entries(sent);
  const isRight = entries.every(
    ([name, value]) =>
      /^[^[\]]{1,40}$/.test(name) && typeof value === "string" && value.length <= 500,
  );
  if (entries.length > 50 || !isRight)
    throw new Refused(400, "Metadata is too long", { param: path });
}

/** The text at a path of a request that was checked. */
export function textAt(sent: Sent | undefined, ...path: readonly (string | number)[]) {
  let here: Sent | undefined = sent;
  for (const name of path) {
    if (here === undefined || typeof here === "string") return undefined;
    here = (here as Readonly<Record<string | number, Sent>>)[name]; // a list has numbers for names
  }
  return typeof here === "string" ? here : undefined;
}
