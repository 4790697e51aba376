import { batchColumnTitles } from "../../domain/batch/batch-columns"
import { subscriptionColumnTitles } from "../../domain/subscription/columns"
import { subscriptionFields } from "../../domain/subscription/field-problem"
import { fieldOfTitle } from "../../domain/table-file"

import texts from "./index"

describe.each(["en", "de", "fr", "it", "zhCN"] as const)("a file of faulty rows, %s", (language) => {
  const { [language]: all } = texts
  const problem = all["paygate-common"].file.problem

  it("has titles that the import of subscriptions reads", () => {
    const names = all["paygate-subscriptions"].imports.field
    for (const field of subscriptionFields) {
      expect(fieldOfTitle(subscriptionColumnTitles, names[field])).toBe(field)
    }
    expect(fieldOfTitle(subscriptionColumnTitles, problem)).toBe("problem")
  })

  it("has titles that the import of batches reads", () => {
    const { column, field } = all["paygate-batch"]
    const titles = [column.order, field.payment, "TransID", column.amount, field.currency, problem]
    expect(titles.map((title) => fieldOfTitle(batchColumnTitles, title))).toEqual([
      ...["order", "payment", "transId", "amount", "currency", "problem"],
    ])
  })
})
