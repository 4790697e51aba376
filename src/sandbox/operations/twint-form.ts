import { TWINT_FORM } from "../tables/twint"

import type { FormOperation } from "./operation"

/** TWINT document: payment over the form interface. */
export const twintForm: FormOperation = {
  kind: "form",
  id: "twint.form",
  file: "twint.aspx",
  method: "twint",
  table: TWINT_FORM,
  twint: "direct",
}
