// What a shop writes in CommonJS.
const { definePaygate } = require("medusa-payment-paygate")
const { createPaygateClient } = require("medusa-payment-paygate/client")
const { startSandbox } = require("paygate-sandbox")
const { default: paygate } = require("medusa-payment-paygate/modules/paygate")
const { default: twint } = require("medusa-payment-paygate/providers/twint")

console.log([definePaygate, createPaygateClient, startSandbox].map((entry) => typeof entry).join(" "))
console.log([paygate, twint].map((entry) => typeof entry).join(" "))
