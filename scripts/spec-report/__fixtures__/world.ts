import {
  type Account,
  createAccount,
  createPaygateClient,
  type PaygateClient,
  payId,
  transId,
} from "../../../src/paygate"
import type { GatewayEndpoint } from "../../../src/paygate/endpoints"
import { type Sandbox, type SandboxPayment, startSandbox } from "../../../src/sandbox"
import type { Endpoint } from "../documents"

import { altered } from "./altered"
import { type MerchantName, merchants } from "./merchants"
import type { Recorder } from "./recorder"
import type { Request } from "./requests"
import { ShopServer } from "./shop-server"

type Choice = Parameters<Sandbox["shopper"]["pay"]>[1]

/** How a payment is opened and what the shopper does with it. */
export interface PaymentStory {
  readonly merchant: MerchantName
  readonly request: Request
  /** The shopper's choice; there is none when the code is scanned at the point of sale. */
  readonly choice?: Choice
  /** Addresses as long as the tables allow. */
  readonly long?: boolean
  /** The request contains URLNotify although it is optional. */
  readonly notified?: boolean
  /** Parameters that are changed or removed before the client reads a notice or redirect. */
  readonly altered?: Readonly<Record<string, string | undefined>>
}

/** The real client and the real sandbox, connected over HTTP, and a recorder of what they exchange. */
export class World {
  private count = 0
  private constructor(
    readonly sandbox: Sandbox,
    private readonly shop: ShopServer,
    private readonly recorder: Recorder,
    private readonly parties: ReadonlyMap<MerchantName, { account: Account; client: PaygateClient }>,
    private readonly endpoints: readonly Endpoint[],
  ) {}

  static async start(endpoints: readonly Endpoint[], recorder: Recorder): Promise<World> {
    const shop = new ShopServer()
    await shop.start()
    const sandbox = await startSandbox({ accounts: Object.values(merchants), timeFactor: 0.001 })
    const parties = Object.entries(merchants).map(([name, { merchantId, encryptionKey, hmacKey }]) => {
      const id = name as MerchantName
      const encryption = { key: encryptionKey }
      const account = createAccount({ id, gateway: sandbox.url, merchantId, encryption, hmacKey })
      return [id, { account, client: createPaygateClient({ account }) }] as const
    })
    return new World(sandbox, shop, recorder, new Map(parties), endpoints)
  }

  /** Stops everything, and counts what the sandbox received. */
  async stop(): Promise<void> {
    for (const request of this.sandbox.requests()) this.recorder.received(request)
    await this.sandbox.close()
    await this.shop.stop()
  }

  endpoint(id: string): Endpoint {
    const found = this.endpoints.find((endpoint) => endpoint.id === id)
    if (found === undefined) throw new Error(`there is no endpoint ${id}`)
    return found
  }

  merchantId(name: MerchantName): string {
    return this.party(name).account.merchantId
  }

  /** Opens a payment, lets the shopper decide, and reads everything that comes back. */
  async pay(endpoint: GatewayEndpoint, story: PaymentStory): Promise<SandboxPayment> {
    const { merchant, request, choice, long = false, notified = true } = story
    const TransID = `T-${++this.count}`.padEnd(long ? 32 : 1, "-")
    const addresses = this.shop.addresses(TransID, long ? 256 : 0)
    const known = Object.keys(endpoint.request.shape)
    const added = Object.entries({ ...addresses, TransID }).filter(
      ([name]) => known.includes(name) && (name !== "URLNotify" || notified || name in request),
    )
    const whole: Request = this.withOwnReqId({ ...request, ...Object.fromEntries(added) })
    const redirectTo =
      endpoint.kind === "form"
        ? await this.payOnPage(endpoint, merchant, whole, choice ?? "pay")
        : await this.payByCall(endpoint, merchant, whole, choice)
    const custom = typeof whole["Custom"] === "string" ? whole["Custom"] : undefined
    const { account } = this.party(merchant)
    const hear = (list: "notify" | "redirect", came: Readonly<Record<string, string>>) => {
      const fields = story.altered === undefined ? came : altered(account, came, story.altered)
      this.recorder.notice(list, { endpoint, account, fields, custom })
    }
    if (redirectTo !== undefined) hear("redirect", Object.fromEntries(new URL(redirectTo).searchParams))
    for (const fields of this.shop.noticesOf(TransID)) hear("notify", fields)
    const payment = this.sandbox.payment(TransID)
    if (payment === undefined) throw new Error(`${endpoint.id}: the sandbox knows no ${TransID}`)
    return payment
  }

  /** A server call that does not open a payment. */
  async call(
    endpoint: GatewayEndpoint,
    merchant: MerchantName,
    request: Request,
  ): Promise<Readonly<Request>> {
    if (endpoint.kind === "form") throw new Error(`${endpoint.id} is a form`)
    const answer: Request = await this.party(merchant).client.call(endpoint, request)
    this.recorder.answer(endpoint.id, answer)
    return answer
  }

  /** A call about a payment, with the payment's own numbers, amount and currency. */
  async follow(endpoint: GatewayEndpoint, merchant: MerchantName, about: SandboxPayment, request: Request) {
    const { amount, currency } = about
    const numbers = { PayID: payId(about.payId), TransID: transId(about.transId) }
    const whole = { ...request, ...numbers, Amount: amount, Currency: currency }
    return this.call(endpoint, merchant, this.withOwnReqId(whole))
  }

  /** The gateway answers a known ReqID from memory, so each request gets its own, of the same length. */
  private withOwnReqId(request: Request): Request {
    const names = ["ReqID", "ReqId"].filter((name) => name in request)
    const number = `R-${++this.count}`
    return { ...request, ...Object.fromEntries(names.map((name) => [name, number.padEnd(32, "-")])) }
  }

  private async payOnPage(
    endpoint: GatewayEndpoint & { kind: "form" },
    merchant: MerchantName,
    request: Request,
    choice: Choice,
  ): Promise<string | undefined> {
    const form = this.party(merchant).client.form(endpoint, request)
    const page = this.shop.pageFor(String(request["TransID"]), form)
    const { redirectTo } = await this.sandbox.shopper.pay(page, choice)
    return redirectTo
  }

  private async payByCall(
    endpoint: GatewayEndpoint,
    merchant: MerchantName,
    request: Request,
    choice: Choice | undefined,
  ): Promise<string | undefined> {
    const answer = await this.call(endpoint, merchant, request)
    const { shopper } = this.sandbox
    const code = answer["QRCodeURL"] ?? answer["QRCodeUrl"]
    const text = answer["RequestString"] ?? answer["PrepayID"]
    if (choice === undefined) return undefined
    if (typeof code === "string") return (await shopper.scan(code, choice)).redirectTo
    if (typeof text === "string") return (await shopper.openApp(text, choice)).redirectTo
    throw new Error(`${endpoint.id}: the answer has nothing to go on with (${String(answer["Description"])})`)
  }

  private party(name: MerchantName): { account: Account; client: PaygateClient } {
    const party = this.parties.get(name)
    if (party === undefined) throw new Error(`there is no merchant ${name}`)
    return party
  }
}
