/** What a donor reads about gifts before giving, beyond the organization's file. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withGiftsSaid } from "../../../../demo/backend/payments/gifts-said.js";
import type { PaymentProvider } from "../../../../demo/backend/payments/port.js";
import { exampleConfig } from "../../../../src/contract/config-example.js";
import { Config } from "../../../../src/contract/config.js";
import { z } from "../../../../src/contract/zod.js";

const manageUrl = "https://billing.example.org/login";
const provider: PaymentProvider = {
  name: "example",
  mode: "test",
  open: () => Promise.reject(new Error("nobody opens here")),
  expire: () => Promise.resolve(undefined),
  readEvent: () => Promise.reject(new Error("nobody writes here")),
  keepUp: () => Promise.resolve(),
  manageUrl: () => manageUrl,
};

describe("the config of gifts", () => {
  const written = z.parse(Config, exampleConfig);
  const { manageUrl: _, ...donations } = written.donations!;
  const config = { ...written, donations };

  it("names the provider's page for plans, once it is known", () => {
    assert.equal(withGiftsSaid(config, provider).donations?.manageUrl, manageUrl);
    const silent = { ...provider, manageUrl: () => undefined };
    assert.equal(withGiftsSaid(config, silent).donations?.manageUrl, undefined);
  });

  it("names the organization's own page before the provider's", () => {
    const own = "https://example.org/plans";
    const said = withGiftsSaid(
      { ...config, donations: { ...donations, manageUrl: own } },
      provider,
    );
    assert.equal(said.donations?.manageUrl, own);
  });

  it("says paused where nobody takes gifts", () => {
    assert.equal(withGiftsSaid(config, undefined).donations?.paused, true);
    assert.equal(withGiftsSaid(config, provider).donations?.paused, false);
  });

  it("says nothing of gifts where the organization takes none", () => {
    const none = { ...config, donations: undefined };
    assert.equal(withGiftsSaid(none, provider).donations, undefined);
  });
});
