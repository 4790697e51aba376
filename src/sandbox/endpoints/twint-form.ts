import { TWINT_FORM } from "../tables/twint"

import type { FormEndpoint } from "./endpoint"

/** TWINT document: payment over the form interface. */
export const twintForm: FormEndpoint = {
  kind: "form",
  id: "twint.form",
  file: "twint.aspx",
  method: "twint",
  table: TWINT_FORM,
  twint: "direct",
}
