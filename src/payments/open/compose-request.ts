import type { RequestSettings } from "../../domain/request-settings"

/**
 * Builds a request in three layers: defaults from the cart and the shop's address, overridden by settings (option,
 * browser, server), overridden by the facts of the payment, which nobody may set. The client checks the whole against
 * its table.
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
