// What a shop writes in ESM.
import { definePaygate } from "medusa-payment-paygate"
import { createPaygateClient } from "medusa-payment-paygate/client"
import { startSandbox } from "medusa-payment-paygate/sandbox"

console.log([definePaygate, createPaygateClient, startSandbox].map((entry) => typeof entry).join(" "))
