import type { ServerResponse } from "node:http"

import { z } from "zod"

import { assumptionChangesSchema } from "../assumptions"
import { faultSchema } from "../faults/fault"
import { BackOfficeError, TAMPERINGS } from "../flows/back-office"
import type { Sandbox } from "../sandbox"
import { subscriptionSchema } from "../subscriptions/subscription"

import { choiceSchema } from "./choice"
import { writeJson } from "./write-reply"

const decideBody = z.strictObject({
  transId: z.string(),
  choice: z.enum(["pay", "decline", "cancel", "expire"]),
})
const resendBody = z.strictObject({
  transId: z.string(),
  times: z.number().int().min(1).max(1_000).optional(),
  concurrent: z.boolean().optional(),
  tamper: z.enum(TAMPERINGS).optional(),
})
const actionBody = z.strictObject({
  transId: z.string(),
  action: z.enum(["capture", "credit", "reverse"]),
  amount: z.number().int().positive().optional(),
})
const shopperBody = z.strictObject({ formUrl: z.url(), choice: choiceSchema })
const scanBody = z.strictObject({ qrCodeUrl: z.url(), choice: choiceSchema })
const appBody = z
  .union([
    z.strictObject({ requestString: z.string(), choice: choiceSchema }),
    z.strictObject({ prepayId: z.string(), choice: choiceSchema }),
  ])
  .transform((body) => ({
    text: "prepayId" in body ? body.prepayId : body.requestString,
    choice: body.choice,
  }))
const subscriptionBody = subscriptionSchema.partial({ merchantId: true })
const executeBody = z.strictObject({ id: z.string() })
const failBody = executeBody.extend({ code: z.string().length(8).optional() })
const assumptionsBody = assumptionChangesSchema.extend({ merchantId: z.string().optional() })
const stopBody = z.strictObject({ aboId: z.string() })

/** The sandbox over HTTP, for tests and tools in other processes: JSON in, JSON out. */
export async function answerApi(
  sandbox: Sandbox,
  method: string,
  path: string,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  try {
    const answer = await dispatch(sandbox, `${method} ${path}`, () => parseJson(body))
    if (answer === undefined)
      writeJson(response, 404, { error: `There is nothing at ${method} /sandbox/api/${path}` })
    else writeJson(response, 200, answer)
  } catch (error) {
    if (error instanceof z.ZodError) writeJson(response, 400, { error: z.prettifyError(error) })
    else if (error instanceof BackOfficeError) writeJson(response, 409, { error: error.message })
    else throw error
  }
}

function parseJson(body: Buffer): unknown {
  if (body.length === 0) return {}
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    throw new z.ZodError([{ code: "custom", path: [], message: "The body is not JSON", input: undefined }])
  }
}

async function dispatch(sandbox: Sandbox, call: string, json: () => unknown): Promise<unknown> {
  const done = { ok: true }
  switch (call) {
    case "GET payments":
      return sandbox.payments()
    case "GET requests":
      return sandbox.requests()
    case "GET notifications":
      return sandbox.notifications()
    case "POST faults":
      sandbox.addFault(faultSchema.parse(json()))
      return done
    case "DELETE faults":
      sandbox.clearFaults()
      return done
    case "GET late":
      return sandbox.lateWork()
    case "POST late/execute":
      return sandbox.executeLate(executeBody.parse(json()).id)
    case "POST late/fail": {
      const { id, code } = failBody.parse(json())
      return sandbox.failLate(id, code)
    }
    case "POST assumptions": {
      const { merchantId, ...changes } = assumptionsBody.parse(json())
      sandbox.assume(changes, merchantId)
      return done
    }
    case "POST decide": {
      const { transId, choice } = decideBody.parse(json())
      return sandbox.decide(transId, choice)
    }
    case "POST resend-notify": {
      const { transId, ...options } = resendBody.parse(json())
      return sandbox.resendNotify(transId, options)
    }
    case "POST gateway-action": {
      const { transId, action, amount } = actionBody.parse(json())
      return sandbox.gatewayAction(transId, action, amount)
    }
    case "POST shopper": {
      const { formUrl, choice } = shopperBody.parse(json())
      return sandbox.shopper.pay(formUrl, choice)
    }
    case "POST shopper/scan": {
      const { qrCodeUrl, choice } = scanBody.parse(json())
      return sandbox.shopper.scan(qrCodeUrl, choice)
    }
    case "POST shopper/app": {
      const { text, choice } = appBody.parse(json())
      return sandbox.shopper.openApp(text, choice)
    }
    case "GET received":
      return sandbox.received()
    case "GET subscriptions":
      return sandbox.subscriptions()
    case "POST subscriptions":
      return sandbox.addSubscription(subscriptionBody.parse(json()))
    case "POST subscriptions/stop":
      return sandbox.stopSubscription(stopBody.parse(json()).aboId)
    case "POST reconcile":
      sandbox.reconcile()
      return done
    case "POST reset":
      sandbox.reset()
      return done
    default:
      return onePayment(sandbox, call)
  }
}

function onePayment(sandbox: Sandbox, call: string): unknown {
  const transId = /^GET payments\/([^/]+)$/.exec(call)?.[1]
  if (transId === undefined) return undefined
  const payment = sandbox.payment(decodeURIComponent(transId))
  if (!payment)
    throw new BackOfficeError(`There is no payment with the TransID or PayID ${decodeURIComponent(transId)}`)
  return payment
}
