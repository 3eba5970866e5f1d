/** Writes `openapi.json` from the contract's schemas, for readers who do not run an endpoint. */
import { writeFileSync } from "node:fs";
import { openApi } from "../src/contract/openapi.js";

writeFileSync("openapi.json", `${JSON.stringify(openApi(), null, 2)}\n`);
