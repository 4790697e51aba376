import type { BatchWish } from "../../../../domain/batch/batch-wish"

import type { SelectionBody } from "./validators"

/** The payments of a request, in the words of the rules. */
export function itemsOf({ items }: SelectionBody): BatchWish[] | undefined {
  return items?.map(({ trans_id: transId, ...item }) => ({
    ...item,
    ...(transId === undefined ? {} : { transId }),
  }))
}
