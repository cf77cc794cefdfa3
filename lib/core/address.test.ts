import { afterEach, describe, expect, it } from "vitest";
import { addressKey, clientAddress, PEER_HEADER } from "./address";
import { env } from "./env";

describe("the key of an address", () => {
  it("is the address itself for IPv4, also when it comes in IPv6 clothes", () => {
    expect(addressKey("203.0.113.7")).toBe("203.0.113.7");
    expect(addressKey("::ffff:203.0.113.7")).toBe("203.0.113.7");
  });

  it("is the /64 for IPv6, however the address is written", () => {
    const key = addressKey("2001:db8:1:2:aaaa::1");
    expect(addressKey("2001:0db8:0001:0002:0000:0000:0000:0009")).toBe(key);
    expect(addressKey("2001:db8:1:3::1")).not.toBe(key);
    expect(addressKey("::1")).toBe(addressKey("0:0:0:0:0:0:0:1"));
  });
});

describe("the address of a client", () => {
  const trusted = env().TRUSTED_PROXIES;
  afterEach(() => {
    env().TRUSTED_PROXIES = trusted;
  });
  const headers = new Headers({
    [PEER_HEADER]: "10.0.0.1",
    "x-forwarded-for": "6.6.6.6, 203.0.113.7, 10.0.0.9",
  });

  it("is that of the socket, whatever the client claims", () => {
    env().TRUSTED_PROXIES = 0;
    expect(clientAddress(headers)).toBe("10.0.0.1");
  });

  it("is as many entries from the right as there are proxies", () => {
    env().TRUSTED_PROXIES = 2;
    expect(clientAddress(headers)).toBe("203.0.113.7");
  });
});
