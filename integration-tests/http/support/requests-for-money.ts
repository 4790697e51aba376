import { randomBytes } from "node:crypto"

import type { World } from "./suite"

type Answer = Awaited<ReturnType<World["admin"]["post"]>>

/** The key a page creates when its form is opened: requests with the same key are one request, however often it is sent. */
export const newRequestKey = () => `form-${randomBytes(8).toString("hex")}`

/** The paid order on which a request is made. */
interface Subject {
  readonly paymentId: string
  readonly transId: string
}

/** One of the ways to request a refund or capture; the amount in major units. */
export interface Door {
  readonly name: string
  readonly ask: (world: World, subject: Subject, amount: number) => Promise<Answer>
}

const ownRoute = (what: "refund" | "capture"): Door => ({
  name: "the plugin's own route",
  ask: (world, { paymentId }, amount) =>
    world.admin.post(`/admin/paygate/payments/${paymentId}/${what}`, {
      amount,
      request_key: newRequestKey(),
    }),
})

/** Every way to request a refund. */
export const refundDoors: readonly Door[] = [
  ownRoute("refund"),
  {
    name: "the plugin's own route without a key",
    ask: (world, { paymentId }, amount) =>
      world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, { amount }),
  },
  {
    name: "Medusa's own button",
    ask: (world, { paymentId }, amount) => world.admin.refund(paymentId, amount),
  },
  {
    name: "a batch file",
    ask: (world, { transId }, amount) =>
      world.admin.post("/admin/paygate/batches", {
        kind: "refund",
        items: [{ trans_id: transId, amount: amount.toFixed(2) }],
      }),
  },
]

/** The ways available for a method: only Alipay has batch files. */
export const refundDoorsOf = (provider: string): readonly Door[] =>
  provider.includes("alipay") ? refundDoors : refundDoors.filter(({ name }) => name !== "a batch file")

/** Every way to request a capture. */
export const captureDoors: readonly Door[] = [
  ownRoute("capture"),
  {
    name: "Medusa's own button",
    ask: (world, { paymentId }, amount) => world.admin.capture(paymentId, amount),
  },
]

/**
 * Expects that the plugin refused the request with a message that says what is pending.
 * @param amount formatted, "5.00 CHF"
 */
export function expectRefusedBecauseOf(answer: Answer, kind: "refund" | "capture", amount: string): void {
  const { message = "" } = answer.data
  expect({ refused: answer.status >= 400 && answer.status < 500, message }).toEqual({
    refused: true,
    message: expect.stringContaining(kind) as string,
  })
  expect(message).toContain(amount)
  expect(message).toMatch(/since .*\d/)
}
