import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

import { aesCipher, blowfishCipher, ParameterBag, requestMac, seal, unseal } from "../../paygate/wire"
import type { Choice, Sandbox, SandboxAccount } from ".."
import { DEMO_ACCOUNT } from "../demo-account"

export const ACCOUNT: SandboxAccount = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: DEMO_ACCOUNT.encryptionKey,
  hmacKey: DEMO_ACCOUNT.hmacKey,
}

export type Fields = Record<string, string | undefined>

export interface Received {
  readonly contentType?: string
  readonly body: string
  readonly parameters: Record<string, string>
}

/** A minimal shop: sends forms and calls, and receives notices. Its responses to notices can be set. */
export class TestShop {
  readonly received: Received[] = []
  /** HTTP statuses of the next responses to notices; 200 when the list is empty. */
  readonly statuses: number[] = []
  /** Runs before a notice is answered. */
  beforeAnswer: () => Promise<void> = () => Promise.resolve()
  private readonly cipher
  private server?: Server
  baseUrl = "http://127.0.0.1:1"

  constructor(
    readonly account: SandboxAccount = ACCOUNT,
    public sandbox?: Sandbox,
  ) {
    this.cipher =
      account.cipher === "aes" ? aesCipher(account.encryptionKey) : blowfishCipher(account.encryptionKey)
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        const body = Buffer.concat(chunks).toString("latin1")
        this.received.push({
          contentType: request.headers["content-type"],
          body,
          parameters: this.readSealed(body),
        })
        const answer = (status: number) => response.writeHead(status, { connection: "close" }).end()
        this.beforeAnswer().then(
          () => answer(this.statuses.shift() ?? 200),
          () => answer(599),
        )
      })
    })
    this.server = server
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
    this.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    const { server } = this
    if (!server) return
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }

  /** A complete TWINT request of 12.90 CHF; an override replaces a value or, when undefined, removes it. */
  twint(transId: string, overrides: Fields = {}): Fields {
    return this.signed({
      MerchantID: this.account.merchantId,
      TransID: transId,
      Amount: "1290",
      Currency: "CHF",
      OrderDesc: "Two mugs",
      URLSuccess: `${this.baseUrl}/ok`,
      URLFailure: `${this.baseUrl}/failed`,
      URLNotify: `${this.baseUrl}/notify`,
      Response: "encrypt",
      ...overrides,
    })
  }

  /** A complete Alipay website request of 12.90 EUR. */
  alipay(transId: string, overrides: Fields = {}): Fields {
    return this.twint(transId, {
      Currency: "EUR",
      OrderDesc2: "mug;2+tea;1",
      ShopURL: "https://shop.example",
      ...overrides,
    })
  }

  followUp(transId: string, payId: string, amount: string, overrides: Fields = {}): Fields {
    return this.signed({
      MerchantID: this.account.merchantId,
      PayID: payId,
      TransID: transId,
      Amount: amount,
      Currency: "CHF",
      ...overrides,
    })
  }

  query(parameters: Fields): string {
    const { Len, Data } = seal(parameters, { cipher: this.cipher, charset: "iso-8859-1" })
    return new URLSearchParams({ MerchantID: this.account.merchantId, Len: String(Len), Data }).toString()
  }

  url(file: string, parameters: Fields): string {
    return `${this.gateway().url}${file}?${this.query(parameters)}`
  }

  /** Opens the form and presses a button. */
  pay(file: string, parameters: Fields, choice: Choice = "pay") {
    return this.gateway().shopper.pay(this.url(file, parameters), choice)
  }

  async call(file: string, parameters: Fields): Promise<Record<string, string>> {
    return this.readSealed(await this.callRaw(file, this.query(parameters)))
  }

  async callRaw(file: string, body: string): Promise<string> {
    const answer = await fetch(`${this.gateway().url}${file}`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body,
    })
    return answer.text()
  }

  /** Reads `Len=..&Data=..`; an unencrypted answer is returned as it is. */
  readSealed(body: string): Record<string, string> {
    const bag = ParameterBag.parse(body)
    const data = bag.get("Data")
    if (data === undefined) return bag.toRecord()
    const result = unseal({ Len: bag.get("Len"), Data: data }, [this.cipher])
    return result.ok ? result.parameters.toRecord() : {}
  }

  /** The last eight decrypted bytes of a message, padding included. */
  lastBlock(body: string): string {
    const data = ParameterBag.parse(body).get("Data") ?? ""
    return this.cipher.decrypt(data).subarray(-8).toString("latin1")
  }

  private gateway(): Sandbox {
    if (!this.sandbox) throw new Error("This shop knows no gateway")
    return this.sandbox
  }

  /** Adds MerchantID and MAC; a MAC among the given parameters is kept, even an undefined one. */
  signed(given: Fields): Fields {
    const parameters: Fields = { MerchantID: this.account.merchantId, ...given }
    if ("MAC" in parameters) return parameters
    const { PayID, TransID, MerchantID = "", Amount, Currency } = parameters
    return {
      ...parameters,
      MAC: requestMac(this.account.hmacKey, { PayID, TransID, MerchantID, Amount, Currency }),
    }
  }
}
