import { ans } from "./field-formats"
import { formOperation } from "./operation"
import { twintForm } from "./twint-form"

/**
 * The same payment by a TWINT contract over PPRO: another file, the shopper's name, and no captures later. No document shows
 * it; this is what other integrations send (protocol notes 15). Not in the registry: it is `twint.form` in another contract.
 */
export const twintPproForm = formOperation({
  id: "twint.form",
  file: "twintpp.aspx",
  document: "other integrations of TWINT over PPRO; there is no document",
  request: twintForm.request.extend({ AccOwner: ans(3, 50) }),
  answer: twintForm.answer,
})
