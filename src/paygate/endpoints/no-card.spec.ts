import { endpoints } from "./registry"

/** The names under which the gateway's other methods take the numbers of cards and bank accounts. */
const numbers = /^(?:CC|PCN|Card|IBAN|BIC|AccNr|AccIBAN|BankAcc|PAN$|Expiry|CVC|CVV|Track|Pseudo)/i

const tables = Object.values(endpoints).map(({ id, request }) => [id, Object.keys(request.shape)] as const)

describe("a request to the gateway", () => {
  it.each(tables)("has no place for the number of a card or of a bank account (%s)", (_, names) => {
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => numbers.test(name))).toEqual([])
  })

  it.each(["CCNr", "PCNr", "CardHolder", "IBAN", "AccNr", "Card"])(
    "would be found out by the name %s",
    (name) => {
      expect(numbers.test(name)).toBe(true)
    },
  )
})
