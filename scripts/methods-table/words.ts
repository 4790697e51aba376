import type { MethodFacts, Sources } from "./sources"

/** How a payment begins, for a storefront developer. */
export function opensByText({ opensBy }: MethodFacts): string {
  switch (opensBy) {
    case "redirect":
      return "redirect"
    case "qr":
      return "QR code"
    case "app":
      return "string for the app"
    case "scanned-code":
      return "code scanned at the point of sale"
  }
}

/** When the shopper's money moves. */
export function moneyMovesText({ moneyMoves }: MethodFacts): string {
  switch (moneyMoves) {
    case "at-payment":
      return "at payment"
    case "at-capture":
      return "at capture ¹"
  }
}

/** Whether a notice can be verified. */
export function notifyText({ notify }: MethodFacts): string {
  switch (notify) {
    case "signed":
      return "proven by MAC"
    case "unsigned":
      return "no MAC, confirmed by inquiry"
    case "none":
      return "no notice, answered at once"
  }
}

export const yesNo = (yes: boolean): string => (yes ? "yes" : "no")

/** The documents' currency rules for a method, for merchants abroad and in China. */
export function currenciesText({ currencies }: MethodFacts, { currencyRules }: Sources): string {
  const rules = currencyRules[currencies]
  if (rules === undefined) throw new Error(`there is no currency rule ${currencies}`)
  const abroad = limitText(rules.crossBorder)
  const inChina = limitText(rules.domestic)
  return abroad === inChina ? abroad : `${abroad}; merchants in China: ${inChina}`
}

function limitText(limit: Sources["currencyRules"][string]["domestic"]): string {
  return "only" in limit ? limit.only.join(", ") : `all but ${limit.not.join(", ")}`
}

/** An id as an object key. */
export const keyOf = (id: string): string => (id.includes("-") ? `"${id}"` : id)

export const madeBy =
  "<!-- Made by `npm run docs:methods` from the facts in src/domain and src/paygate/endpoints. Change those. -->"
