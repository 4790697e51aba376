import type { EndpointId } from "../../../src/paygate/endpoints"
import { endpoints } from "../../../src/paygate/endpoints/registry"
import type { SandboxPayment } from "../../../src/sandbox"

import type { MerchantName } from "./merchants"
import { bareRequest, fullRequest } from "./requests"
import type { World } from "./world"

type Action = Extract<EndpointId, `${string}.${"capture" | "credit" | "reverse"}`>

/** An action with a full request, with a minimal one, and refused; each on its own payment. */
async function act(
  world: World,
  id: Action,
  merchant: MerchantName,
  payment: (long: boolean) => Promise<SandboxPayment>,
): Promise<void> {
  const endpoint = endpoints[id]
  await world.follow(endpoint, merchant, await payment(true), fullRequest(id, world.endpoint(id)))
  await world.follow(endpoint, merchant, await payment(false), bareRequest(id))
  const refused = await payment(false)
  world.sandbox.addFault({ kind: "refuse", endpoint: id })
  await world.follow(endpoint, merchant, refused, bareRequest(id))
}

/** Captures, reversals and credits of TWINT. */
export async function actOnTwint(world: World): Promise<void> {
  const authorized = (long: boolean) =>
    world.pay(endpoints["twint.form"], {
      merchant: "abroad",
      long,
      request: { ...bareRequest("twint.form"), Amount: long ? 9_999_999_999 : 1990 },
    })
  const captured = async (long: boolean) => {
    const payment = await authorized(long)
    await world.follow(endpoints["twint.capture"], "abroad", payment, bareRequest("twint.capture"))
    return payment
  }
  await act(world, "twint.capture", "abroad", authorized)
  await act(world, "twint.reverse", "abroad", authorized)
  await act(world, "twint.credit", "abroad", captured)
}

/** Reversals and credits of payments that are captured at once. */
export async function actOnAlipay(world: World): Promise<void> {
  const paid = (id: "alipay.spot" | "alipay_ppro.website", merchant: MerchantName) => (long: boolean) =>
    world.pay(endpoints[id], {
      merchant,
      long,
      request: { ...bareRequest(id), Amount: long ? 9_999_999_999 : 1990 },
    })
  await act(world, "alipay.reverse", "abroad", paid("alipay.spot", "abroad"))
  await act(world, "alipay.credit", "abroad", paid("alipay.spot", "abroad"))
  await act(world, "alipay_ppro.credit", "ppro", paid("alipay_ppro.website", "ppro"))
}

/** Reversals and credits of WeChat Pay; a credit in every currency of the table. */
export async function actOnWechat(world: World, currencies: readonly string[]): Promise<void> {
  const paid = (long: boolean) =>
    world.pay(endpoints["wechat.barcode"], {
      merchant: "abroad",
      long,
      request: { ...bareRequest("wechat.barcode"), Amount: long ? 9_999_999_999 : 1990 },
    })
  await act(world, "wechat.reverse", "abroad", paid)
  await act(world, "wechat.credit", "abroad", paid)
  for (const Currency of currencies) {
    const merchant = Currency === "CNY" ? "china" : "abroad"
    const request = { ...bareRequest("wechat.barcode"), Currency }
    const payment = await world.pay(endpoints["wechat.barcode"], { merchant, request })
    await world.follow(endpoints["wechat.credit"], merchant, payment, bareRequest("wechat.credit"))
  }
}

/** A subscription that is changed, paused and resumed, and one that does not exist. */
export async function changeSubscriptions(world: World): Promise<void> {
  const endpoint = endpoints["subscription.change"]
  const full = fullRequest("subscription.change", world.endpoint("subscription.change"))
  const AboID = "S-1".padEnd(32, "-")
  const merchantId = world.merchantId("abroad")
  const days = { startDate: "20260101", endDate: "20261231" }
  world.sandbox.addSubscription({ aboId: AboID, merchantId, amount: 1000, interval: 30, ...days })
  for (const Active of [true, false]) await world.call(endpoint, "abroad", { ...full, AboID, Active })
  const bare = bareRequest("subscription.change")
  await world.call(endpoint, "abroad", { ...bare, AboID })
  await world.call(endpoint, "abroad", { ...bare, AboID: "unknown" })
}
