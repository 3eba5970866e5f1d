/** Reads the config with what it says of gifts, which the donate button alone asks for. */
import { Config } from "../contract/config.js";
import { configReader } from "./config.js";

/**
 * The whole config of an endpoint (`GET /config`).
 * @throws Failure when it cannot be read, also when the reply is no `Config`.
 */
export const readGiftConfig = /*@__PURE__*/ configReader(Config);
