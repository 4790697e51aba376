import type { Sources } from "./sources"
import { table } from "./table"

/** Where the values of a request's parameters come from. */
export function valuesPart({ browserSettings }: Sources): string {
  return [
    "Each method's page lists the parameters of its request. A value comes from the last of these that has one:",
    [
      "1. **the cart**: descriptions of the goods, names, languages are filled in without being asked, in each document's form;",
      '2. **the option `parameters`**: `parameters: { alipay: { Timeout: "30m" } }`, checked when the server starts;',
      "3. **the browser**: `data` of the payment session, for the few parameters in the table below;",
      "4. **your own server**, for one payment: `context: { paygate: { … } }` of `createPaymentSessionsWorkflow`, by the gateway's names.",
    ].join("\n"),
    "TransID, amount, currency, addresses, ReqID, the shopper's IP address and the scanned code belong to the payment; nobody sets them.",
    [
      "```ts",
      "// in a route, workflow or subscriber of your shop",
      'import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"',
      "",
      "await createPaymentSessionsWorkflow(container).run({",
      "  input: {",
      "    payment_collection_id: collectionId,",
      '    provider_id: "pp_alipay_paygate",',
      '    data: { return_url: "https://shop.example/checkout/return" },',
      '    context: { paygate: { RefNr: "2026-11/1", UserData: `invoice=${invoiceId}` } },',
      "  },",
      "})",
      "```",
    ].join("\n"),
    "The Store API route takes no `context`, so a browser cannot set it. Medusa keeps a session's `context` where anybody who\nknows the cart's id can read it: no secrets in there.",
    "### From a browser",
    table(
      ["`data` key", "parameter", "methods", "why it may"],
      browserSettings.map(({ key, parameter, methods, why }) => [
        `\`${key}\``,
        `\`${parameter}\``,
        methods.map((id) => `\`${id}\``).join(", "),
        why,
      ]),
    ),
    "`language` also chooses the language of every hosted page; `return_url` ([the storefront kit](storefront.md)) and `scanned_code` ([Alipay at the point of sale](methods/alipay-spot.md)) are no parameters.",
    "Everything else in `data` is left behind and does not stay readable. A value that breaks its parameter's format is refused\nbefore anything is sent, with the parameter's name, the format and the document. What could do harm, a browser cannot set:\nRefNr, UserData, Plain, Custom and CustomerID (the gateway's books are matched by them), PPRO's Channel (it chooses a\ncontract), GoodsCategory (it opens coupons), Limit, Timeout and FxCurrency (the merchant's decisions), names and goods (they\nstand in the shopper's statement).",
  ].join("\n\n")
}
