import { formEndpoint } from "./endpoint"
import { ans } from "./field-formats"
import { twintForm } from "./twint-form"

/**
 * The same payment under a TWINT contract over PPRO: another file, the shopper's name, and no later captures. No document
 * describes it; this is what other integrations send (protocol notes 15). It is not in the registry because it is `twint.form`
 * under another contract.
 */
export const twintPproForm = formEndpoint({
  id: "twint.form",
  file: "twintpp.aspx",
  document: "other integrations of TWINT over PPRO; there is no document",
  request: twintForm.request.extend({ AccOwner: ans(3, 50) }),
  answer: twintForm.answer,
})
