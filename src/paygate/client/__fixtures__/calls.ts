import { createAccount } from "../../account"
import type { GatewayCallError } from "../../errors"
import { minorAmount, payId, reqId, transId } from "../../values"
import { blowfishCipher, seal } from "../../wire"
import vectors from "../../wire/__fixtures__/vectors.json"
import { createPaygateClient, type PaygateClientOptions } from "../client"
import type { Exchange } from "../exchange"

import { LoopbackGateway } from "./loopback-gateway"

export const key = vectors.keys.blowfish_invented
export const cipher = blowfishCipher(key)
export const PayID = payId("0123456789abcdef0123456789abcdef")
export const capture = {
  PayID,
  TransID: transId("TID-0004"),
  Amount: minorAmount(500),
  Currency: "CHF",
  ReqId: reqId("pgop-07"),
}
export const answered = {
  mid: "DEMO_MERCHANT",
  PayID,
  XID: "fedcba9876543210fedcba9876543210",
  TransID: "TID-0004",
  Status: "OK",
  Description: "success",
  Code: "00000000",
}

/** A client and the gateway that it talks to, created for each test of the calling file. */
export function callsOverLoopback() {
  const gateway = new LoopbackGateway()
  const exchanges: Exchange[] = []
  beforeAll(() => gateway.start())
  afterAll(() => gateway.stop())
  beforeEach(() => {
    gateway.received.length = 0
    exchanges.length = 0
  })

  function clientFor(account: Record<string, unknown> = {}, options: Partial<PaygateClientOptions> = {}) {
    return createPaygateClient({
      account: createAccount({
        id: "main",
        gateway: gateway.address,
        merchantId: "DEMO_MERCHANT",
        encryption: { key },
        hmacKey: vectors.keys.hmac_invented,
        ...account,
      }),
      onExchange: (exchange) => exchanges.push(exchange),
      ...options,
    })
  }

  function answerWith(body: string, status = 200, headers: Record<string, string> = {}): void {
    gateway.reply = (response) => response.writeHead(status, headers).end(body)
  }

  return { gateway, exchanges, clientFor, answerWith }
}

/** An answer encrypted as the gateway does it. */
export function sealed(parameters: Record<string, string | undefined>): string {
  const { Len, Data } = seal(parameters, { cipher, charset: "iso-8859-1", padding: "blank", upperCase: true })
  return `Len=${Len}&Data=${Data}`
}

/** The error of a call that is expected to fail. */
export async function failureOf(call: Promise<unknown>): Promise<GatewayCallError> {
  return call.then(
    () => Promise.reject(new Error("the call succeeded")),
    (error: GatewayCallError) => error,
  )
}
