import { networkInterfaces } from "node:os";
import { renderUnicodeCompact } from "uqr";

/** Addresses under which other machines of the same network may reach this one, wired and wireless. */
export function networkAddresses(interfaces = networkInterfaces()): readonly string[] {
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => address.address);
}

/** What the terminal says once the server listens: where to go, and the same as a QR code for telephones. */
export function greeting({
  port,
  host,
  found = networkAddresses(),
}: {
  readonly port: number;
  readonly host: string;
  readonly found?: readonly string[];
}): string {
  const isOpen = host === "0.0.0.0" || host === "::";
  const local = `http://${isOpen ? "localhost" : host}:${port}`;
  const lines = ["", "Two Octobers", `  on this machine   ${local}`];
  const shared = isOpen ? found.map((address) => `http://${address}:${port}`) : [];
  for (const address of shared) lines.push(`  in this network   ${address}`);
  const [first] = shared;
  if (first !== undefined) lines.push("", renderUnicodeCompact(first, { border: 2 }));
  return `${lines.join("\n")}\n`;
}
