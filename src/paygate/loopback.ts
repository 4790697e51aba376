const loopbackHosts = ["localhost", "127.0.0.1", "[::1]"]

/** Whether a host is this machine itself: the only host that may be contacted without TLS. */
export function isLoopback(url: URL): boolean {
  return loopbackHosts.includes(url.hostname)
}
