/** Whose address a request is from: nobody writes themselves another one, and a proxy of ours is
 * not everybody's. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { networkOf, senderOf } from "../../../../demo/backend/guards/sender.js";

const proxies = ["10.0.0.0/8", "::1"];
const local = { trustedProxies: proxies, publicUrl: "http://localhost:8787" };
const inPublic = { trustedProxies: proxies, publicUrl: "https://api.example.org" };

describe("the sender", () => {
  const cases: [string, string | undefined, string | undefined, string | undefined][] = [
    ["is who connected", "203.0.113.5", undefined, "203.0.113.5"],
    ["is not who a stranger says", "203.0.113.5", "198.51.100.1", "203.0.113.5"],
    ["is who our proxy says", "10.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["is the last that a proxy saw", "10.0.0.1", "192.0.2.9, 198.51.100.1", "198.51.100.1"],
    ["is seen through two proxies", "10.0.0.1", "192.0.2.9, 198.51.100.1,10.9.9.9", "198.51.100.1"],
    ["is nobody where only a proxy is known", "10.0.0.1", undefined, undefined],
    ["is nobody where its header is no address", "10.0.0.1", "unknown", undefined],
    ["is an address without its port", "10.0.0.1", "198.51.100.1:5120", "198.51.100.1"],
    ["is an IPv6 address without brackets", "::1", "[2001:DB8::1]:443", "2001:db8::1"],
    ["is an IPv4 address in its own dress", "::ffff:203.0.113.5", undefined, "203.0.113.5"],
    ["is believed from a proxy in IPv6 dress", "::ffff:10.0.0.1", "192.0.2.9", "192.0.2.9"],
    ["is nobody where nothing is known", undefined, "192.0.2.9", undefined],
  ];
  for (const [name, peer, forwarded, expected] of cases)
    it(name, () => assert.equal(senderOf(peer, forwarded, local), expected));

  it("is never this machine in public, where a proxy stands in front that was not named", () => {
    assert.equal(senderOf("127.0.0.1", undefined, inPublic), undefined);
    assert.equal(senderOf("127.0.0.1", "192.0.2.9", inPublic), undefined);
    assert.equal(senderOf("127.0.0.1", undefined, local), "127.0.0.1");
    assert.equal(senderOf("::1", "192.0.2.9", inPublic), "192.0.2.9");
    assert.equal(senderOf("203.0.113.5", "192.0.2.9", inPublic), "203.0.113.5");
  });
});

describe("a network", () => {
  it("is one IPv4 address, and the 64 bits that one household has of IPv6", () => {
    assert.equal(networkOf("203.0.113.5"), "203.0.113.5");
    for (const address of ["2001:db8:0:7::1", "2001:0db8::7:a:b:c:d", "2001:db8:0:7:ffff::%eth0"])
      assert.equal(networkOf(address), "2001:db8:0:7");
    assert.equal(networkOf("::1"), "0:0:0:0");
    assert.notEqual(networkOf("2001:db8:0:8::1"), "2001:db8:0:7");
  });
});
