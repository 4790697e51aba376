import type { IncomingMessage } from "node:http"

import { type NetworkRules, senderAddress } from "../../../domain/network"

/** The IP address of the client; undefined if it cannot be determined. */
export function senderOf(
  { socket, headers }: Pick<IncomingMessage, "socket" | "headers">,
  { trustedProxies }: NetworkRules,
): string | undefined {
  const forwarded = headers["x-forwarded-for"]
  const header = Array.isArray(forwarded) ? forwarded.join(",") : forwarded
  return senderAddress(socket.remoteAddress, header, trustedProxies)
}
