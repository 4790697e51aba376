import { z } from "zod"

import { answerWithoutPayment, mandatory } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { a, ans } from "./field-formats"
import { Amount, flag, oneOf } from "./request-fields"
import { day, Interval, requireEndAfterStart } from "./subscription-fields"

/**
 * Changes a subscription that was created by a card payment; Amount in minor units of the subscription's currency. There is
 * neither TransID nor Currency, so the MAC covers empty fields in their place (subscription document, change; protocol notes
 * 5.3).
 */
export const subscriptionChange = serverEndpoint({
  id: "subscription.change",
  file: "abo.aspx",
  purpose: "action",
  document: "subscription document, change",
  request: z
    .strictObject({
      AboID: ans(1, 32),
      Amount,
      OrderDesc: ans(1, 768).optional(),
      AboAction: oneOf(a(1, 10), "Update"),
      StartDate: day,
      EndDate: day,
      Interval,
      Active: flag("a..5").optional(),
    })
    .superRefine(requireEndAfterStart),
  answer: answerWithoutPayment(["AboID"], { AboID: mandatory("ans..32"), MAC: mandatory("an64") }),
})
