import type { SubscriptionView } from "../../../../../contracts/subscription-view"

import { readForm, valuesOf, writtenChange } from "./form-values"

const view = {
  ...{ amount: "1234.50", amount_minor: 123450, currency_code: "eur", interval_days: 30, description: "Tea" },
  ...{ start_date: "2027-03-01", end_date: "2027-12-31" },
} as SubscriptionView

describe("the form to change a subscription", () => {
  it.each([
    ["en", "1234.50"],
    ["de", "1234,50"],
    ["fr", "1234,50"],
    ["zh-CN", "1234.50"],
  ])("shows the amount as it is typed in %s, and reads it back", (language, amount) => {
    const values = valuesOf(view, language)
    expect(values.amount).toBe(amount)
    expect(readForm(view, writtenChange(view, values, "stay"), undefined)).toMatchObject({
      ok: true,
      values: { amount: view.amount_minor },
    })
  })
})
