import { amount, answer, optional } from "./answer-fields"

/**
 * What both inquiries answer. Status and Code only say whether the inquiry itself worked; the three amounts, in
 * minor units, are the truth about the payment, LastStatus is that of its last step (protocol notes 10.3).
 */
export const inquiryAnswer = answer({
  AmountAuth: amount,
  AmountCap: amount,
  AmountCred: amount,
  LastStatus: optional("a..50"),
})
