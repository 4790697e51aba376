const loopbackHosts = ["localhost", "127.0.0.1", "[::1]"]

/** Whether a host is this very machine: the only one that may be spoken to without TLS. */
export function isLoopback(url: URL): boolean {
  return loopbackHosts.includes(url.hostname)
}
