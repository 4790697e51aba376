import { signedNotice } from "../../../src/sandbox"
import { tryEveryDoor } from "../support/doors"
import { postNotice } from "../support/post-notice"
import { merchantAccount, pproAccount, stories } from "../support/suite"
import { alipayPpro, start } from "../support/ways"

const silently = { maxRedirects: 0, validateStatus: () => true }

export default stories("what was said elsewhere, sent to the shop's doors", (world) => {
  const attemptOf = async (sessionId: string) =>
    (await world.paygate.listPaygateAttempts({ session_id: sessionId }))[0]!

  const openTwint = async () => {
    const { session, formUrl, cartId } = await world.shopper.checkOut("pp_twint_paygate")
    const attempt = await attemptOf(session.id)
    const target = {
      ...{ accountId: attempt.account_id, attemptToken: session.data.attempt_token },
      ...{ sessionId: session.id, provider: "pp_twint_paygate" },
    }
    return { target, attempt, formUrl, cartId }
  }

  const nothingMoved = async (id: string) => {
    await world.paygate.background.drain()
    expect(await world.paygate.retrievePaygateAttempt(id)).toMatchObject({
      ...{ state: "open", captured_amount: "0", authorized_amount: "0" },
    })
    expect(await world.paygate.listPaygateNotices({})).toEqual([])
    expect(await world.state.orders()).toEqual([])
  }

  it("the sealed request of a payment says nothing of it: the MAC in it is over other fields", async () => {
    const { target, attempt, formUrl } = await openTwint()
    const { searchParams } = new URL(formUrl)
    const request = { Len: searchParams.get("Len")!, Data: searchParams.get("Data")! }
    expect(await tryEveryDoor(world, target, request)).toEqual(["checking", "checking"])
    await nothingMoved(attempt.id)
  })

  it("a good notice for one account says nothing at the address of another with the same keys, and the other way round", async () => {
    const { attempt } = await openTwint()
    const { session } = await start(world, alipayPpro)
    const ppro = await attemptOf(session.id)
    for (const [account, TransID, door] of [
      [merchantAccount, attempt.trans_id, "ppro"],
      [pproAccount, ppro.trans_id, "main"],
      // Sealed by one merchant about the other's payment.
      [merchantAccount, ppro.trans_id, "ppro"],
      [pproAccount, attempt.trans_id, "main"],
    ] as const) {
      const { body } = signedNotice(account, { TransID })
      const answer = await postNotice(world, body, `/hooks/paygate/notify/${door}`)
      expect([account.merchantId, door, answer.status, answer.data]).toEqual([
        ...[account.merchantId, door, 400, "refused: foreign-mid"],
      ])
    }
    await nothingMoved(attempt.id)
    await nothingMoved(ppro.id)
  })

  it("a good notice of one account about another's payment is an orphan there and moves nothing here", async () => {
    const { attempt } = await openTwint()
    const { body } = signedNotice(pproAccount, { TransID: attempt.trans_id })
    expect((await postNotice(world, body, "/hooks/paygate/notify/ppro")).status).toBe(200)
    await world.paygate.background.drain()
    expect(await world.paygate.retrievePaygateAttempt(attempt.id)).toMatchObject({ state: "open" })
    expect(await world.state.orders()).toEqual([])
  })

  it.each<readonly [name: string, message: (refusal: string, clear: string) => string]>([
    ["a success in clear behind it", (refusal, clear) => `${refusal}&${clear}`],
    ["a success in clear before it", (refusal, clear) => `${clear}&${refusal}`],
    [
      "other Data in another spelling",
      (refusal) => `${refusal.replace("Data=", "data=").replace("Len=", "LEN=")}&Data=00&Len=8`,
    ],
    ["names that objects have", (refusal) => `__proto__=x&constructor=y&__proto__[Status]=OK&${refusal}`],
    [
      "lists, and a Status in many spellings",
      (refusal) => `${refusal}&Data[]=AB&Data[0]=CD&status=OK&sTaTuS=OK&MAC=${"0".repeat(64)}`,
    ],
  ])("%s makes nothing of a refusal, in the query, the body or both", async (_, messageOf) => {
    for (const place of ["query", "body", "both"] as const) {
      const { target, attempt, cartId } = await openTwint()
      const { body: refusal } = signedNotice(merchantAccount, {
        ...{ TransID: attempt.trans_id, Status: "FAILED", Code: "22A10100" },
      })
      const clear = `Status=OK&Code=00000000&TransID=${attempt.trans_id}&PayID=${"a".repeat(32)}`
      const message = messageOf(refusal, clear)
      const back = `/hooks/paygate/return/main/${target.attemptToken}`
      const [body, address] = {
        query: ["", `${back}?${message}`] as const,
        body: [message, back] as const,
        both: [message, `${back}?${clear}`] as const,
      }[place]
      const { headers } = await postNotice(world, body, address)
      const { searchParams } = new URL(String(headers["location"]))
      expect([place, searchParams.get("outcome")]).toEqual([place, "failed"])
      await world.paygate.background.drain()
      expect(await world.paygate.retrievePaygateAttempt(attempt.id)).toMatchObject({ state: "failed" })
      expect((await world.shopper.complete(cartId)).data.type).toBe("cart")
    }
    expect(await world.paygate.listPaygateNotices({})).toHaveLength(3)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it("no other verb opens a door, and no account is called like what objects have", async () => {
    const { target, attempt } = await openTwint()
    const { body } = signedNotice(merchantAccount, { TransID: attempt.trans_id })
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "REPORT"]) {
      for (const door of ["notify/main", `return/main/${target.attemptToken}`, `go/${target.attemptToken}`]) {
        await world.api.request({ method, url: `/hooks/paygate/${door}?${body}`, data: body, ...silently })
      }
    }
    for (const name of [
      "__proto__",
      "constructor",
      "toString",
      "MAIN",
      "main%20",
      "main%00",
      "%2e%2e",
      encodeURIComponent("ppro/main"),
    ]) {
      const { status } = await postNotice(world, body, `/hooks/paygate/notify/${name}`)
      expect([name, [400, 404].includes(status)]).toEqual([name, true])
    }
    await nothingMoved(attempt.id)
  })
})
