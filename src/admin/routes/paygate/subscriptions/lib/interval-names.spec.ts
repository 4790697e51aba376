import { namedIntervals, readInterval } from "../../../../../domain/subscription/interval"
import texts from "../../../../i18n"

describe("the names of the intervals", () => {
  it.each(Object.entries(texts))("are read from a file as the form shows them: %s", (_, language) => {
    const { intervals } = language["paygate-subscriptions"]
    for (const [name, days] of Object.entries(namedIntervals)) {
      const [shown] = intervals[name as keyof typeof namedIntervals].split(/[ （(]/)
      expect([shown, readInterval(shown!)]).toEqual([shown, days])
    }
  })
})
