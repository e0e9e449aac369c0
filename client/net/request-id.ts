/** A number for one request that no other request of this seat has: chance, not secrecy, so it also works where the page is not served securely. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}
