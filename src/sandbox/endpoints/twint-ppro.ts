import { TWINT_PPRO_FORM } from "../tables/twint"

import type { FormEndpoint } from "./endpoint"

/** TWINT by a contract over PPRO, which no document shows: called as other integrations do (protocol notes 15). */
export const twintPpro: FormEndpoint = {
  kind: "form",
  id: "twint.form",
  file: "twintpp.aspx",
  method: "twint",
  table: TWINT_PPRO_FORM,
  twint: "ppro",
}
