/** The contract as JSON Schema (2020-12): what a backend author writes, before it is read. */
import { Challenge, exampleChallenge } from "./challenge.js";
import { Agreement, Circle, CirclesReply } from "./circle.js";
import { exampleCircle } from "./circle-example.js";
import { Config } from "./config.js";
import { exampleConfig } from "./config-example.js";
import { Donation, DonationRequest, exampleDonation, exampleDonationRequest } from "./donation.js";
import {
  exampleMessage,
  exampleReceipt,
  exampleReferral,
  IntakeEnvelope,
  IntakeReceipt,
  Message,
  Referral,
} from "./intake.js";
import { exampleProblem, Problem } from "./problem.js";
import {
  exampleRsvp,
  exampleRsvpRequest,
  Rsvp,
  RsvpAgreements,
  RsvpFull,
  RsvpPerson,
  RsvpRequest,
} from "./rsvp.js";
import { RecipientKey, SealedText } from "./sealed.js";
import { wireUrl } from "./wire-url.js";
import { dateText, instantText } from "./zone.js";
import { z } from "./zod.js";

type Json = Record<string, unknown>;

const named: ReadonlyMap<string, readonly [schema: z.core.$ZodType, example?: unknown]> = new Map([
  ["Config", [Config, exampleConfig]],
  ["Circle", [Circle, exampleCircle]],
  [
    "CirclesReply",
    [CirclesReply, { generatedAt: "2026-11-23T17:00:00Z", circles: [], truncated: false }],
  ],
  ["Agreement", [Agreement]],
  ["RsvpRequest", [RsvpRequest, exampleRsvpRequest]],
  ["RsvpPerson", [RsvpPerson]],
  ["Rsvp", [Rsvp, exampleRsvp]],
  ["RsvpFull", [RsvpFull]],
  ["RsvpAgreements", [RsvpAgreements]],
  ["Challenge", [Challenge, exampleChallenge]],
  ["IntakeEnvelope", [IntakeEnvelope, { v: 1, form: "support", data: exampleReferral }]],
  ["Referral", [Referral, exampleReferral]],
  ["Message", [Message, exampleMessage]],
  ["IntakeReceipt", [IntakeReceipt, exampleReceipt]],
  ["SealedText", [SealedText]],
  ["RecipientKey", [RecipientKey]],
  ["DonationRequest", [DonationRequest, exampleDonationRequest]],
  ["Donation", [Donation, exampleDonation]],
  ["Problem", [Problem, exampleProblem]],
] as const);

const nameOf: ReadonlyMap<unknown, string> = new Map(
  [...named].map(([name, [schema]]) => [schema, name]),
);

/** The reference to a named schema. */
export function schemaRef(name: string): { readonly $ref: string } {
  if (!named.has(name)) throw new RangeError(`openapi: no schema ${name}`);
  return { $ref: `#/components/schemas/${name}` };
}

/** Every named schema, by name, with its example. */
export function jsonSchemas(): Record<string, Json> {
  return Object.fromEntries(
    [...named].map(([name, [schema, example]]) => {
      const json = toJson(schema);
      return [name, example === undefined ? json : { ...json, examples: [example] }];
    }),
  );
}

function toJson(schema: z.core.$ZodType): Json {
  const json: Json = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema, path }) => {
      const name = path.length > 0 ? nameOf.get(zodSchema) : undefined;
      if (name === undefined) Object.assign(jsonSchema, hints(zodSchema));
      else {
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        Object.assign(jsonSchema, schemaRef(name));
      }
    },
  });
  delete json["$schema"]; // Said once, by the version of OpenAPI.
  return json;
}

/** What a reading or a check knows beyond its JSON type, said by the function itself. */
interface Hint {
  readonly known?: readonly string[];
  readonly item?: z.core.$ZodType;
  readonly min?: number;
  readonly max?: number;
}

function hints(schema: z.core.$ZodTypes): Json {
  const { def } = schema._zod;
  if (schema === instantText) return { format: "date-time" };
  if (schema === dateText) return { format: "date" };
  if (schema === wireUrl) return { type: "string", format: "uri" };
  if (schema === CirclesReply.def.shape.circles) return { items: schemaRef("Circle") };
  if (def.type === "string") {
    const typed = def.checks?.map(({ _zod }) => _zod.check as Hint).find(({ max }) => max);
    return typed ? { minLength: typed.min, maxLength: typed.max } : {};
  }
  if (def.type !== "pipe") return {};
  const inner = def.out._zod.def as { readonly transform?: Hint };
  const { known, item, max } = inner.transform ?? {};
  if (known) return { "x-extensible-enum": known };
  if (item) {
    const name = nameOf.get(item);
    return { items: name === undefined ? toJson(item) : schemaRef(name) };
  }
  return max === undefined ? {} : { maxLength: max };
}
