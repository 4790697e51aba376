import { endpoints } from "../../../src/paygate/endpoints/registry"
import { closedList, type Row } from "../documents"

import type { MerchantName } from "./merchants"
import { bareRequest, type Request } from "./requests"
import type { World } from "./world"

type Opening = "twint.form" | "alipay.website" | "alipay_ppro.website" | "wechat.form" | "wechat.app"
type Coded = "wechat.barcode" | "wechat.qr"

/** What a value needs in the same request. */
const company: Readonly<Record<string, Request>> = {
  "Channel W2A": { ShopSystem: "WAP", ShopName: "Teashop", ShopURL: "https://shop.example" },
}

/** Pays once with each value of each closed list, with a request that is otherwise minimal. */
export async function payWithEachValue(
  world: World,
  id: Opening | Coded,
  merchantFor: (row: Row, value: string) => MerchantName,
): Promise<void> {
  const endpoint = endpoints[id]
  for (const row of world.endpoint(id === "wechat.app" ? "wechat.form" : id).request) {
    if (endpoint.addedByClient.includes(row.name)) continue
    for (const value of closedList(row) ?? []) {
      if (isOfTheOther(id, row, value)) continue
      const merchant = merchantFor(row, value)
      const currency = merchant === "china" ? { Currency: "CNY" } : {}
      const request = {
        ...bareRequest(id),
        ...(row.name === "Currency" ? {} : inCurrency(id)),
        ...currency,
        ...company[`${row.name} ${value}`],
        ...(endpoint.kind === "form" && id === "wechat.form" && row.name !== "Channel"
          ? { Channel: "QRCode" }
          : {}),
        [row.name]: value,
      }
      await world.pay(endpoint, { merchant, request, choice: id === "wechat.barcode" ? undefined : "pay" })
    }
  }
}

function inCurrency(id: Opening | Coded): Request {
  return id === "alipay.website" ? { Currency: "EUR" } : {}
}

/** APP belongs to the call of an app's server, the other channels to the form. */
function isOfTheOther(id: Opening | Coded, { name }: Row, value: string): boolean {
  if (name !== "Channel") return false
  return id === "wechat.app" ? value !== "APP" : value === "APP"
}
