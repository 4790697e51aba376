import { endpoints } from "../../../src/paygate/endpoints/registry"

import { bareRequest, fullRequest } from "./requests"
import type { World } from "./world"

/** Results of a payment on a page or in a wallet: paid, declined, left open. */
const endings = ["pay", "decline", "request"] as const

/** TWINT's form: with all parameters and with only the mandatory ones, once with each result. */
export async function payWithTwint(world: World): Promise<void> {
  const full = {
    merchant: "abroad",
    request: fullRequest("twint.form", world.endpoint("twint.form")),
    long: true,
  } as const
  for (const choice of endings) {
    await world.pay(endpoints["twint.form"], { ...full, choice })
    await world.pay(endpoints["twint.form"], {
      merchant: "abroad",
      request: bareRequest("twint.form"),
      choice,
    })
  }
  await world.pay(endpoints["twint.form"], { ...full, altered: { TransactionID: undefined } })
}

/** Alipay's form, for merchants in China and abroad. */
export async function payOnAlipaysPage(world: World): Promise<void> {
  const endpoint = endpoints["alipay.website"]
  const full = fullRequest("alipay.website", world.endpoint("alipay.website"))
  const bare = { ...bareRequest("alipay.website"), Currency: "EUR" }
  for (const choice of endings) {
    await world.pay(endpoint, { merchant: "china", request: full, long: true, choice })
    await world.pay(endpoint, { merchant: "abroad", request: bare, choice })
  }
  await world.pay(endpoint, { merchant: "abroad", request: bare, notified: false })
}

/** Alipay's QR code and its string for the app. */
export async function payInAlipaysWallet(world: World): Promise<void> {
  for (const id of ["alipay.qr", "alipay.app"] as const) {
    const endpoint = endpoints[id]
    const full = fullRequest(id, world.endpoint(id))
    const bare = bareRequest(id)
    for (const choice of endings) {
      await world.pay(endpoint, { merchant: "abroad", request: full, long: true, choice })
      await world.pay(endpoint, { merchant: "prompt", request: bare, choice })
    }
    await world.pay(endpoint, { merchant: "abroad", request: bare, notified: false })
    world.sandbox.addFault({ kind: "refuse", endpoint: id })
    await world.pay(endpoint, { merchant: "abroad", request: bare })
  }
}

/** Alipay at the point of sale: approved, waiting for a password, declined; and the inquiry after each. */
export async function payWithAlipayAtPointOfSale(world: World): Promise<void> {
  const endpoint = world.endpoint("alipay.spot")
  const inquiry = fullRequest("alipay.inquire", world.endpoint("alipay.inquire"))
  for (const code of ["28", "26", "29"]) {
    const BuyerIDCode = code.padEnd(32, "1")
    const request = { ...fullRequest("alipay.spot", endpoint), BuyerIDCode }
    const payment = await world.pay(endpoints["alipay.spot"], { merchant: "abroad", request, long: true })
    await world.follow(endpoints["alipay.inquire"], "abroad", payment, inquiry)
    const bare = { ...bareRequest("alipay.spot"), BuyerIDCode }
    const other = await world.pay(endpoints["alipay.spot"], { merchant: "abroad", request: bare })
    await world.follow(endpoints["alipay.inquire"], "abroad", other, bareRequest("alipay.inquire"))
  }
}

/** Alipay via PPRO: a shop and a hotel. */
export async function payWithPpro(world: World): Promise<void> {
  const endpoint = endpoints["alipay_ppro.website"]
  const full = fullRequest("alipay_ppro.website", world.endpoint("alipay_ppro.website"))
  for (const choice of ["pay", "decline"] as const) {
    await world.pay(endpoint, { merchant: "hotel", request: full, long: true, choice })
    await world.pay(endpoint, { merchant: "ppro", request: bareRequest("alipay_ppro.website"), choice })
  }
  for (const PaymentGuarantee of ["VALIDATED", "FULL"]) {
    const change = { PaymentGuarantee, TransactionID: undefined }
    await world.pay(endpoint, { merchant: "hotel", request: full, altered: change })
  }
}

/** WeChat's page, its app, its QR code and its point of sale. */
export async function payWithWechat(world: World): Promise<void> {
  const table = world.endpoint("wechat.form")
  const form = { ...bareRequest("wechat.form"), Channel: "QRCode" }
  const call = bareRequest("wechat.app")
  const code = bareRequest("wechat.qr")
  for (const choice of ["pay", "decline"] as const) {
    const full = { merchant: "abroad", long: true, choice } as const
    const bare = { merchant: "abroad", choice } as const
    await world.pay(endpoints["wechat.form"], { ...full, request: fullRequest("wechat.form", table) })
    await world.pay(endpoints["wechat.form"], { ...bare, request: form })
    await world.pay(endpoints["wechat.app"], { ...full, request: fullRequest("wechat.app", table) })
    await world.pay(endpoints["wechat.app"], { ...bare, request: call })
    const order = fullRequest("wechat.qr", world.endpoint("wechat.qr"))
    await world.pay(endpoints["wechat.qr"], { ...full, request: order })
    await world.pay(endpoints["wechat.qr"], { ...bare, request: code })
  }
  for (const id of ["wechat.app", "wechat.qr"] as const) {
    world.sandbox.addFault({ kind: "refuse", endpoint: id })
    await world.pay(endpoints[id], { merchant: "abroad", request: bareRequest(id) })
  }
  for (const start of ["13", "14"]) {
    const request = fullRequest("wechat.barcode", world.endpoint("wechat.barcode"))
    const BuyerIDcode = start.padEnd(128, "1")
    await world.pay(endpoints["wechat.barcode"], {
      merchant: "abroad",
      request: { ...request, BuyerIDcode },
    })
    const bare = { ...bareRequest("wechat.barcode"), BuyerIDcode: start.padEnd(18, "1") }
    await world.pay(endpoints["wechat.barcode"], { merchant: "abroad", request: bare })
  }
}
