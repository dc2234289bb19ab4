// Advice room: which addresses of machines the whole internet can reach. Content may be a stranger's proposal: what it names must not be
// a way into the network of whoever checks it.
import { BlockList, isIP } from "node:net";

/** IANA's registries of special purpose addresses: this machine, private and shared networks, link-local, documentation, multicast. */
const CLOSED_4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
];
/** Open to all by its number, and yet a service of the machine's own host: Azure's, which hands out keys. */
const OF_THE_HOST = "168.63.129.16/32";
/** Of the one block that is given out, 2000::/3, what is no host of its own: Teredo and others, documentation, 6to4. */
const CLOSED_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const closed = new BlockList();
const given = new BlockList();
for (const [ranges, family] of [
  [[...CLOSED_4, OF_THE_HOST], "ipv4"],
  [CLOSED_6, "ipv6"],
] as const)
  for (const range of ranges) {
    const [net = "", bits] = range.split("/");
    closed.addSubnet(net, Number(bits), family);
  }
given.addSubnet("2000::", 3, "ipv6");

/** `ip` without brackets. False for anything that is no address: also IPv4 written inside of IPv6, which no site needs. */
export function isPublicAddress(ip: string): boolean {
  const family = isIP(ip);
  if (family === 4) return !closed.check(ip, "ipv4");
  return family === 6 && given.check(ip, "ipv6") && !closed.check(ip, "ipv6");
}
