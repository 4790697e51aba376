import type { RequestSettings } from "../../domain/request-settings"

/**
 * A request in three layers: what the cart and the shop's address suggest, over that what somebody set (option, browser,
 * server), over that the facts of the payment, which nobody may set. The client holds the whole against its table.
 */
export function composeRequest<Suggested extends object, Facts extends object>(
  suggested: Suggested,
  settings: RequestSettings,
  facts: Facts,
): Suggested & Facts {
  return { ...said(suggested), ...settings, ...said(facts) } as Suggested & Facts
}

function said(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
