import { rule } from "../../paygate/options"

/** A list without duplicates. */
export const distinct = rule((list, tell) => {
  if (!Array.isArray(list)) {
    return
  }
  list.forEach((entry: unknown, index) => {
    if (list.indexOf(entry) < index) {
      tell([index], "is in the list twice; remove one of them")
    }
  })
})
