import { amount, answer, optional } from "./answer-fields"

/**
 * The answer to both inquiries. Status and Code only say whether the inquiry itself worked; the three amounts, in minor units,
 * are the truth about the payment, and LastStatus is the status of its last step (protocol notes 10.3).
 */
export const inquiryAnswer = answer({
  AmountAuth: amount,
  AmountCap: amount,
  AmountCred: amount,
  LastStatus: optional("a..50"),
})
