import { createAccount } from "../../../src/paygate/account"
import { readNotice } from "../../../src/paygate/notices"
import { blowfishCipher, seal } from "../../../src/paygate/wire"
import { signedNotice } from "../../../src/sandbox"
import { tryEveryDoor } from "../support/doors"
import { askCoreHook, postNotice } from "../support/post-notice"
import { trySplices } from "../support/splices"
import { merchantAccount, stories } from "../support/suite"
import { letTimePass, runJob } from "../support/time"

const block = 16
const failedCode = "22A10100"

/** What a shopper reads in the address bar after the gateway's page. */
function returned(redirectTo: string | undefined): { path: string; Len: number; Data: string } {
  const { pathname, searchParams } = new URL(redirectTo!)
  return { path: pathname, Len: Number(searchParams.get("Len")), Data: searchParams.get("Data")! }
}

export default stories("a shop that does not refuse messages without a MAC", (world) => {
  const inquiries = () => world.sandbox.requests().filter(({ file }) => file.startsWith("inquire"))
  const attemptOf = async (sessionId: string) =>
    (await world.paygate.listPaygateAttempts({ session_id: sessionId }))[0]!

  /** One paid purchase, and one that the same shopper had declined. */
  const paidAndDeclined = async () => {
    const paid = await world.shopper.checkOut("pp_twint_paygate")
    const good = returned((await world.sandbox.shopper.pay(paid.formUrl, "pay")).redirectTo)
    await world.placedOrder(paid.cartId)
    const declined = await world.shopper.checkOut("pp_twint_paygate")
    const bad = returned((await world.sandbox.shopper.pay(declined.formUrl, "decline")).redirectTo)
    await world.paygate.background.drain()
    return { good, bad, declined }
  }
  /** The head of the declined message up to its TransID, the tail of the paid one: blocks of ECB, no key. */
  const spliced = (good: { Data: string }, bad: { Data: string }) =>
    bad.Data.slice(0, 16 * block) + good.Data.slice(16 * block)
  const nothingMoved = async (sessionId: string, cartId: string) => {
    await world.paygate.background.drain()
    expect(await world.state.orderOfCart(cartId)).toBeUndefined()
    expect(await attemptOf(sessionId)).toMatchObject({
      state: "failed",
      code: expect.not.stringMatching("00000000"),
    })
    expect((await world.shopper.complete(cartId)).data.type).toBe("cart")
  }

  it("blocks of a paid return spliced into a declined one, the MAC cut off: no order by any door", async () => {
    const { good, bad, declined } = await paidAndDeclined()
    const { cartId, session } = declined
    const { trans_id: transId } = await attemptOf(session.id)
    const data = spliced(good, bad)
    const signed = "&Status=OK&Description=success&Code=00000000".length
    const forgeries = [
      { Len: String(16 * 8 + signed), Data: data },
      { Len: String(22 * 8), Data: data.slice(0, 22 * block) },
    ]
    const account = createAccount({
      ...{
        id: "main",
        gateway: "cockpit",
        merchantId: merchantAccount.merchantId,
        hmacKey: merchantAccount.hmacKey,
      },
      encryption: { key: merchantAccount.encryptionKey },
    })
    // Else the story would tell nothing: the attack yields a readable message that says what the attacker wants.
    expect(readNotice(account, forgeries[1]!)).toMatchObject({
      kind: "unsigned",
      notice: { TransID: transId, Status: "OK", Code: "00000000" },
    })
    const before = inquiries().length
    for (const forgery of forgeries) {
      const body = new URLSearchParams(forgery).toString()
      for (const door of [
        () => world.api.get(`${bad.path}?${body}`, { maxRedirects: 0, validateStatus: () => true }),
        () => postNotice(world, body, bad.path),
      ]) {
        const answer = await door()
        expect(answer.status).toBe(303)
        const { searchParams } = new URL(String(answer.headers["location"]))
        expect(searchParams.get("outcome")).not.toBe("paid")
      }
      await postNotice(world, body)
      await world.api.get(`/hooks/paygate/notify/main?${body}`, { validateStatus: () => true })
      expect(await askCoreHook(world, forgery)).toEqual({ action: "not_supported" })
    }
    await nothingMoved(session.id, cartId)
    // Of a payment that had failed both questions: by PayID, and by TransID, which finds one that was made since.
    expect(inquiries().length - before).toBeLessThanOrEqual(2)
    expect(await world.paygate.listPaygateNotices({ trans_id: transId, status: "OK" })).toEqual([])
  })

  it("blocks of messages seen pay nothing by any door, whatever the method, however they are cut", () =>
    trySplices(world))

  it("a message without a MAC by an account that sends none: the inquiry finds the money, and the order follows", async () => {
    world.sandbox.addFault({ kind: "notify-lost" })
    const { cartId, formUrl, session } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    const { trans_id: TransID } = await attemptOf(session.id)
    const { Len, Data } = seal(
      { mid: "DEMO_MERCHANT", PayID: "a".repeat(32), TransID, Status: "OK", Code: "00000000" },
      { cipher: blowfishCipher(merchantAccount.encryptionKey), charset: "iso-8859-1" },
    )
    expect((await postNotice(world, `Len=${Len}&Data=${Data}`)).status).toBe(200)
    await world.placedOrder(cartId)
    expect(inquiries()).toHaveLength(1)
    expect((await attemptOf(session.id)).pay_id).not.toBe("a".repeat(32))
    expect(await world.paygate.listPaygateNotices({})).toEqual([])
  })

  it("a message without a MAC at Medusa's own hook is worth one inquiry, and what that shows", async () => {
    world.sandbox.addFault({ kind: "notify-lost" })
    const { formUrl, session } = await world.shopper.checkOut("pp_twint_paygate")
    const { trans_id: TransID } = await attemptOf(session.id)
    const { Len, Data } = seal(
      { mid: "DEMO_MERCHANT", PayID: "a".repeat(32), TransID, Status: "OK", Code: "00000000" },
      { cipher: blowfishCipher(merchantAccount.encryptionKey), charset: "iso-8859-1" },
    )
    const ask = () => askCoreHook(world, { Len: String(Len), Data })
    expect(await ask()).toEqual({ action: "not_supported" })
    await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    await world.sql("update paygate_attempt set inquire_at = null")
    expect(await ask()).toMatchObject({ action: "authorized", data: { session_id: session.id } })
  })

  it("a flood of hints by every door costs at most twelve inquiries in a minute", async () => {
    const { session } = await world.shopper.checkOut("pp_twint_paygate")
    const { trans_id: TransID } = await attemptOf(session.id)
    const { Len, Data } = seal(
      { mid: "DEMO_MERCHANT", PayID: "a".repeat(32), TransID, Status: "OK", Code: "00000000" },
      { cipher: blowfishCipher(merchantAccount.encryptionKey), charset: "iso-8859-1" },
    )
    const target = {
      ...{ accountId: "main", attemptToken: session.data.attempt_token },
      ...{ sessionId: session.id, provider: "pp_twint_paygate" },
    }
    for (let second = 0; second < 60; second++) {
      await Promise.all([1, 2].map(() => tryEveryDoor(world, target, { Len: String(Len), Data })))
      await letTimePass(world, { seconds: 1 })
      // Twice as often as it comes by itself.
      if (second % 30 === 29) {
        await runJob(world)
      }
    }
    expect(inquiries().length).toBeGreaterThan(0)
    expect(inquiries().length).toBeLessThanOrEqual(12)
    expect(await attemptOf(session.id)).toMatchObject({ state: "open", captured_amount: "0" })
  })

  it("a signed message still counts at once, without an inquiry", async () => {
    const { session } = await world.shopper.checkOut("pp_twint_paygate")
    const { trans_id: TransID } = await attemptOf(session.id)
    const { body } = signedNotice(merchantAccount, { TransID, Status: "FAILED", Code: failedCode })
    expect((await postNotice(world, body)).status).toBe(200)
    await world.paygate.background.drain()
    expect(await attemptOf(session.id)).toMatchObject({ state: "failed", code: failedCode })
    // A hint of an earlier story may still be asked about.
    expect(inquiries().filter(({ parameters }) => parameters["TransID"] === TransID)).toEqual([])
  })
})
