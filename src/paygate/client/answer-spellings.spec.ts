import { createAccount } from "../account"
import type { EndpointId, GatewayEndpoint, ServerEndpoint } from "../endpoints"
import endpointsFile from "../endpoints/__fixtures__/endpoints.json"
import { wholeRequests } from "../endpoints/__fixtures__/requests"
import { endpoints } from "../endpoints/registry"
import { blowfishCipher, formatParameters, seal } from "../wire"
import vectors from "../wire/__fixtures__/vectors.json"

import { LoopbackGateway } from "./__fixtures__/loopback-gateway"
import { createPaygateClient } from "./client"

const key = vectors.keys.blowfish_invented
const identity = {
  mid: "DEMO_MERCHANT",
  PayID: "0123456789abcdef0123456789abcdef",
  XID: "fedcba9876543210fedcba9876543210",
  TransID: "TID-0001",
  AboID: "abo-1",
  Status: "OK",
  Description: "success",
  Code: "00000000",
  AmountAuth: "1990",
  AmountCap: "500",
  AmountCred: "0",
}
type Fields = Readonly<Record<string, string>>
type Spelling = (fields: Fields) => Fields

const renamed =
  (rename: (name: string) => string): Spelling =>
  (fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [rename(name), value]))

/** The documents warn that neither case nor order of the names is guaranteed, and that new names may be added at any time. */
const spellings: Readonly<Record<string, Spelling>> = {
  "upper case": renamed((name) => name.toUpperCase()),
  "lower case": renamed((name) => name.toLowerCase()),
  "mixed case": renamed((name) =>
    name.replace(/(.)(.?)/g, (_, a: string, b: string) => a.toLowerCase() + b.toUpperCase()),
  ),
  "other order": (fields) => Object.fromEntries(Object.entries(fields).reverse()),
  "unknown names": (fields) => ({ Surprise: "1", ...fields, "new.name": "x=y", PCNr: "0" }),
}

const gateway = new LoopbackGateway()
beforeAll(() => gateway.start())
afterAll(() => gateway.stop())

const serverCalls = (Object.keys(endpoints) as EndpointId[]).filter((id) => endpoints[id].kind === "server")

/** A value for every parameter of the endpoint's answer table. */
function answerOf(endpoint: GatewayEndpoint): Fields {
  const known: Fields = identity
  const names = Object.keys(endpoint.answer.shape).filter((name) => name !== "MAC")
  return Object.fromEntries(names.map((name) => [name, known[name] ?? `the ${name}`]))
}

async function read(id: EndpointId, body: string): Promise<unknown> {
  gateway.reply = (response) => response.end(body)
  const client = createPaygateClient({
    account: createAccount({
      id: "main",
      gateway: gateway.address,
      merchantId: "DEMO_MERCHANT",
      encryption: { key },
      hmacKey: vectors.keys.hmac_invented,
    }),
  })
  return client.call<GatewayEndpoint["request"], GatewayEndpoint["answer"]>(
    endpoints[id] as ServerEndpoint,
    wholeRequests[id],
  )
}

function sealed(fields: Fields): string {
  const { Len, Data } = seal(fields, { cipher: blowfishCipher(key), charset: "iso-8859-1" })
  return `Len=${Len}&Data=${Data}`
}

describe.each(serverCalls)("the answer to %s", (id) => {
  const fields = answerOf(endpoints[id])

  it("is read whole as its table has it", async () => {
    const answer = await read(id, sealed(fields))
    const amounts = { AmountAuth: 1990, AmountCap: 500, AmountCred: 0 }
    const expected = Object.entries(fields).map(([name, value]) => [
      name,
      name in amounts ? amounts[name as keyof typeof amounts] : value,
    ])
    expect(answer).toEqual(Object.fromEntries(expected))
  })

  it.each(Object.keys(spellings))("says the same with %s", async (spelling) => {
    const plain = await read(id, sealed(fields))
    expect(await read(id, sealed(spellings[spelling]!(fields)))).toEqual(plain)
  })

  it("is no answer in clear, in whatever spelling: the gateway did not know us or could not read us", async () => {
    for (const spelling of Object.values(spellings)) {
      await expect(read(id, formatParameters(spelling(fields)))).rejects.toMatchObject({
        code: "clear-text",
        executed: "unknown",
      })
    }
  })
})

describe("the answers above", () => {
  it("are those of every call that a server of the shop makes", () => {
    const called = endpointsFile.endpoints.filter(({ response }) => "sync" in response).map(({ id }) => id)
    // The documents print one table for WeChat's form and its app; the inquiries have none.
    const ours = serverCalls.map((id) => (id === "wechat.app" ? "wechat.form" : id))
    expect(ours.filter((id) => !id.startsWith("inquire")).sort()).toEqual(called.sort())
  })
})
