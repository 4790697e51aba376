// Type-checked only: mistakes in the options do not compile. Not under node10, where Medusa's own packages have no types.
import { definePaygate } from "medusa-payment-paygate"

import { options } from "./typescript"

// @ts-expect-error a method nobody has
definePaygate({ ...options, methods: ["giropay"] })
