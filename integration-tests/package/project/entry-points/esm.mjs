// What a shop writes in ESM.
import { definePaygate } from "medusa-payment-paygate"
import { createPaygateClient } from "medusa-payment-paygate/client"
import { startSandbox } from "paygate-sandbox"
import { watchPayment } from "medusa-payment-paygate/storefront"

console.log(
  [definePaygate, createPaygateClient, startSandbox, watchPayment].map((entry) => typeof entry).join(" "),
)
