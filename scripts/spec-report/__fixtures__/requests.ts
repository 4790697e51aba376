import { z } from "zod"

import type { GatewayEndpoint } from "../../../src/paygate/endpoints"
import { wholeRequests } from "../../../src/paygate/endpoints/__fixtures__/requests"
import { endpoints } from "../../../src/paygate/endpoints/registry"
import type { Endpoint } from "../documents"
import { longestOf } from "../documents"

export type Request = Record<string, unknown>
type TableId = Exclude<keyof typeof endpoints, "inquire" | "inquire24">

const letters = (length: number, start = "") => start.padEnd(length, "x")
const digits = (length: number, start = "1") => start.padEnd(length, "1")

/** Goods in Base64 of exactly this many characters. */
function goodsOf(length: number): string {
  const empty = JSON.stringify([{ itemDescription: "", number: 1 }])
  const itemDescription = letters((length / 4) * 3 - empty.length)
  return Buffer.from(JSON.stringify([{ itemDescription, number: 1 }])).toString("base64")
}

type Maker = (length: number) => unknown

/** Texts that fill their rows, by parameter name. Other parameters can be filled generically. */
const longest: Readonly<Record<string, Maker>> = {
  RefNr: digits,
  refnr: digits,
  Amount: (length) => Number("9".repeat(length)),
  OrderDesc: letters,
  UserData: letters,
  ReqID: letters,
  ReqId: letters,
  Plain: letters,
  Custom: (length) => letters(length, "session=123|id="),
  CustomerID: letters,
  ShopURL: (length) => letters(length, "https://shop.example/"),
  SellingPoint: letters,
  Service: letters,
  AccOwner: letters,
  HotelName: letters,
  GoodsCategory: letters,
  ProductNr: letters,
  ShopName: letters,
  TimeOut: (length) => 10 ** (length - 1),
  IPAddr: () => "192.168.100.100",
  Interval: () => "yearly",
  BuyerIDCode: (length) => digits(length, "28"),
  BuyerIDcode: (length) => digits(length, "13"),
}

/** Texts with their own syntax, by table. */
const longestOfTable: Readonly<Partial<Record<TableId, Readonly<Record<string, Maker>>>>> = {
  "alipay.website": { OrderDesc2: (length) => `${letters(length - 2)};1` },
  "alipay.app": { OrderDesc2: (length) => `${letters(length - 2)};1` },
  "alipay.spot": { OrderDesc2: letters },
  "alipay.qr": { OrderDesc2: letters },
  "alipay_ppro.website": { OrderDesc2: goodsOf, Channel: letters },
  "wechat.form": { OrderDesc2: (length) => letters(length, "Name:") },
  "wechat.app": { OrderDesc2: (length) => letters(length, "Name:") },
  "wechat.barcode": { OrderDesc2: (length) => letters(length, "Name:") },
  "wechat.qr": { OrderDesc2: (length) => letters(length, "Name:") },
}

/** All parameters of the endpoint's table, each as long as the row allows. */
export function fullRequest(id: TableId, endpoint: Endpoint): Request {
  const whole: Request = wholeRequests[id]
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => {
      const maker = longestOfTable[id]?.[name] ?? longest[name]
      const length = longestOf(endpoint.request.find((row) => row.name === name)?.format ?? "")
      return [name, maker !== undefined && length !== undefined ? maker(length) : value]
    }),
  )
}

/** Only the parameters that the endpoint's table calls mandatory. */
export function bareRequest(id: TableId): Request {
  const { request }: GatewayEndpoint = endpoints[id]
  const whole: Request = wholeRequests[id]
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => !(request.shape[name] instanceof z.ZodOptional)),
  )
}
