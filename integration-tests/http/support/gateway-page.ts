import { answerMac, blowfishCipher, seal } from "../../../src/paygate/wire"

import { merchantAccount, type World } from "./suite"

export interface Answer<Data> {
  readonly status: number
  readonly data: Data & { readonly message?: string }
}

export const callsOf = (world: World) => ({
  async get<Data = Record<string, unknown>>(path: string): Promise<Answer<Data>> {
    const { status, data } = await world.api.get(`/admin/paygate/${path}`, {
      headers: world.admin.headers,
      validateStatus: () => true,
    })
    return { status, data: data as Answer<Data>["data"] }
  },
  async post<Data = Record<string, unknown>>(path: string, body = {}): Promise<Answer<Data>> {
    const { status, data } = await world.admin.post(`/admin/paygate/${path}`, body)
    return { status, data: data as Answer<Data>["data"] }
  },
})

export function noticeBody(
  fields: { TransID: string; Status?: string; Code?: string },
  MAC?: string,
): string {
  const values = { PayID: "a".repeat(32), Status: "OK", Code: "00000000", ...fields }
  const { merchantId, hmacKey, encryptionKey } = merchantAccount
  const proper = answerMac(hmacKey, { ...values, MerchantID: merchantId })
  const { Len, Data } = seal(
    { mid: merchantId, ...values, MAC: MAC ?? proper },
    { cipher: blowfishCipher(encryptionKey), charset: "iso-8859-1", padding: "blank", upperCase: true },
  )
  return `Len=${Len}&Data=${Data}`
}

export function notify(world: World, body: string) {
  return world.api.post<unknown>("/hooks/paygate/notify/main", body, {
    headers: { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" },
    validateStatus: () => true,
  })
}

export async function paidOrder(world: World) {
  const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
  await world.sandbox.shopper.pay(formUrl, "pay")
  const order = await world.placedOrder(cartId)
  const [attempt] = await world.paygate.listPaygateAttempts({ order_id: order.id })
  return { order, attempt: attempt! }
}
