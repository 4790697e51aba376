/** What a merchant can do about notices that were refused for a reason; undefined where the reason says it all. */
export function refusedNoticeAdvice(reason: string): string | undefined {
  switch (reason) {
    case "unknown-sender":
      return "Medusa's own hook does not tell who sent a message, so it takes none while network.notifyFrom is set; let the gateway notify /hooks/paygate/notify/<account>"
    case "mac-missing":
      return "if the gateway's support confirms that the account's notices carry no MAC, set macRequired: false"
    case "too-many":
      return "one payment got more messages than any payment has; they lead to an inquiry, and are not stored"
    default:
      return undefined
  }
}
