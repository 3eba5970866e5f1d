/** Reads what a person typed for a partner, and says in words what cannot be used. */
import { isOrigin } from "../backend/origin.js";

/** A partner as the server takes it. */
export interface PartnerWish {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
}

export interface PartnerProblem {
  readonly at: "name" | "id" | "origins";
  readonly text: string;
}

/** The wish, or the first thing that is wrong with it. */
export function readPartner(
  text: (name: string) => string,
): { readonly wish: PartnerWish } | { readonly problem: PartnerProblem } {
  const name = text("name").trim().replace(/\s+/g, " ");
  if (name === "") return wrong("name", "Please write the partner’s name.");
  const id = text("id").trim() === "" ? idFrom(name) : text("id").trim();
  if (id === "")
    return wrong("id", "Please write a short name in plain letters, such as west-library.");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60)
    return wrong("id", "Small letters a to z, digits, and single dashes between them, please.");
  const lines = text("origins")
    .split(/[\s,]+/)
    .filter((line) => line !== "");
  if (lines.length > 20) return wrong("origins", "At most 20 addresses, please.");
  const origins = new Set<string>();
  for (const line of lines) {
    const origin = originOf(line);
    if (origin === undefined) return wrong("origins", `${line}: ${whyNot(line)}`);
    origins.add(origin);
  }
  return { wish: { id, name, origins: [...origins] } };
}

/** `West Philly Library` as `west-philly-library`; empty where nothing plain is left. */
export function idFrom(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
}

/** People paste the address of a page: its origin is what counts. */
function originOf(line: string): string | undefined {
  const url = /^[a-z]+:/i.test(line) ? line : `https://${line}`;
  if (!URL.canParse(url)) return undefined;
  const { host, origin } = new URL(url);
  const named = host.includes(".") || host.startsWith("localhost") || host.startsWith("[");
  return named && isOrigin(origin) ? origin : undefined;
}

function whyNot(line: string): string {
  if (line.includes("*")) return "a star does not work here. Please write each address.";
  if (/^http:/i.test(line))
    return "it must begin with https:, or gifts could be read on their way.";
  return "this is no address of a website. It looks like https://library.example.org";
}

const wrong = (at: PartnerProblem["at"], text: string) => ({ problem: { at, text } });
