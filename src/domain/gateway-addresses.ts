/** The addresses of the shop that the gateway is given; none has a query, as the documents demand. */
export interface GatewayAddresses {
  readonly notify: string
  readonly returns: string
  /** Our own page that posts a request too long for a redirect. */
  readonly go: string
}

/**
 * @param backendUrl public address of the Medusa server, without a slash at its end
 * @param token the attempt's token: the way back works even when the gateway sends no data
 */
export function gatewayAddresses(backendUrl: string, accountId: string, token: string): GatewayAddresses {
  const account = encodeURIComponent(accountId)
  return {
    notify: `${backendUrl}/hooks/paygate/notify/${account}`,
    returns: `${backendUrl}/hooks/paygate/return/${account}/${token}`,
    go: `${backendUrl}/hooks/paygate/go/${token}`,
  }
}

/**
 * The page of a payment link.
 * @param token the link's; without it the address to which the gateway's return leads, which names the attempt instead
 */
export function payPageAddress(backendUrl: string, token?: string): string {
  return `${backendUrl}/hooks/paygate/pay${token === undefined ? "" : `/${token}`}`
}
