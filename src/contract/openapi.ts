/** The contract as an OpenAPI 3.1 document, for backend authors and their tools. */
import { type Route, type RouteAnswer, routeParameters, routes } from "./openapi-routes.js";
import { jsonSchemas, schemaRef } from "./openapi-schemas.js";

type Json = Record<string, unknown>;

/** The document; the same for the same contract, whatever endpoint serves it. */
export function openApi(): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  return {
    openapi: "3.1.0",
    info: {
      title: "Haven wire contract",
      version: "1.0",
      description:
        "Made by `npm run openapi` from src/contract; edit there instead.\n\n" +
        "What travels between a Haven widget and the endpoint that an organisation chooses. " +
        "Replies and enums may grow within 1.x (`x-extensible-enum`): a reader ignores what it " +
        "does not know. Requests are strict: an unknown field is refused.\n\n" +
        "Every reply may be read by any page (CORS), errors too, and is no redirect: " +
        "docs/own-backend.md.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "https://api.example.org/v1" }],
    paths,
    components: {
      schemas: jsonSchemas(),
      parameters: routeParameters,
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    },
  };
}

function operation({ does, parameters, body, bearer, answers }: Route): Json {
  return {
    summary: does,
    ...(parameters && {
      parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    }),
    ...(bearer !== undefined && { security: [{ bearer: [] }], description: `Bearer: ${bearer}` }),
    ...(body && {
      requestBody: {
        required: true,
        content:
          "schema" in body
            ? { "application/json": { schema: schemaRef(body.schema) } }
            : { [body.type]: {} },
      },
    }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [status, response(answer)]),
    ),
  };
}

function response({ says, schema, type }: RouteAnswer): Json {
  const json = schema === "Problem" ? "application/problem+json" : "application/json";
  return {
    description: says,
    ...(schema !== undefined && { content: { [json]: { schema: schemaRef(schema) } } }),
    ...(type !== undefined && { content: { [type]: {} } }),
  };
}
