import { errorText } from "../../domain/error-text"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { methods, type MethodId } from "../../domain/methods"
import { toMinor } from "../../domain/money"
import { browserSettings, sessionIdOf, withoutForeignKeys, type PaymentData, type SessionData } from "../../domain/session-data"
import { adoptAttempt, adoptKey, adoptPaidAttempt } from "../../use-cases/adopt-attempt"
import { authorizeAttempt } from "../../use-cases/authorize-attempt"
import { cancelAttempt, refuseWhileCompleting } from "../../use-cases/cancel-attempt"
import { captureAttempt } from "../../use-cases/capture-attempt"
import { readCartFacts } from "../../use-cases/cart-facts"
import { openAttempt } from "../../use-cases/open-attempt"
import { RefusalError } from "../../use-cases/refusal"
import { refundAttempt } from "../../use-cases/refund-attempt"

import type { Cradle } from "./cradle"
import { atTheBorder } from "./medusa-error"
import { failureText } from "./shopper-text"
import { readStockHook } from "./stock-hook"

type Data = Record<string, unknown> | undefined

/**
 * Medusa's payment hooks over the ledger's use cases; each method is a subclass of facts. What each hook must and must
 * not do was learned from the running Medusa, see docs/decisions.
 */
export abstract class PaygateProvider extends AbstractPaymentProvider<Record<string, unknown>> {
  protected abstract readonly method: MethodId

  constructor(
    protected readonly cradle: Cradle,
    options: Record<string, unknown>,
  ) {
    super(cradle as unknown as Record<string, unknown>, options)
  }

  /** Always a new attempt; the data core sends may be an old session's and is not believed. */
  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return atTheBorder(async () => {
      const sent: Data = input.data
      // Core sets this key itself, after whatever the browser sent under it.
      const sessionId = requireSessionId(sent)
      const session = await this.cradle.paymentSessionService.retrieve(sessionId, {
        select: ["id", "payment_collection_id"],
      })
      const { paygate } = this.cradle
      const wanted = {
        id: sessionId,
        collectionId: session.payment_collection_id,
        providerId: methods[this.method].providerId,
        amount: input.amount,
        currency: input.currency_code,
      }
      const adopt = (input.context as Data)?.[adoptKey]
      const data =
        typeof adopt === "string"
          ? await adoptAttempt(paygate, adopt, wanted)
          : ((await adoptPaidAttempt(paygate, wanted)) ?? (await this.open(wanted, sent)))
      return { id: sessionId, data: withoutForeignKeys(sent, { ...data }) }
    })
  }

  /** Reports what the ledger or the gateway knows; never says failed unless the gateway did. */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return atTheBorder(async () => {
      const attempt = await this.requireAttempt(input.data)
      await this.cradle.paygate.attempts.markCompletionStarted(attempt.id)
      const result = await authorizeAttempt(this.cradle.paygate, attempt)
      switch (result.kind) {
        case "authorized":
          return { status: PaymentSessionStatus.AUTHORIZED, data: paymentData(result.attempt) }
        case "captured":
          return { status: PaymentSessionStatus.CAPTURED, data: paymentData(result.attempt) }
        case "open":
          throw new MedusaError(
            MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
            "The payment is not finished yet. If you have paid, please wait a moment: it is being checked.",
          )
        case "failed":
        case "over":
          throw new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, failureText(result.attempt))
      }
    })
  }

  /** Core gives no amount: the capture row, written before this call, has it. */
  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return atTheBorder(async () => {
      const attempt = await this.requireAttempt(input.data)
      const captureId = requireKey(input.context?.idempotency_key, "capture")
      const capture = await this.cradle.captureService.retrieve(captureId, { select: ["id", "raw_amount"] })
      await captureAttempt(this.cradle.paygate, attempt, {
        amount: toMinor(capture.raw_amount, attempt.currency),
        medusaId: capture.id,
      })
      return { data: paymentData(attempt) }
    })
  }

  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return atTheBorder(async () => {
      const attempt = await this.requireAttempt(input.data)
      refuseWhileCompleting(attempt)
      await refundAttempt(this.cradle.paygate, attempt, {
        amount: toMinor(input.amount, attempt.currency),
        medusaId: requireKey(input.context?.idempotency_key, "refund"),
      })
      return { data: paymentData(attempt) }
    })
  }

  /** Releases a reservation; never gives captured money back, core refunds that by itself. */
  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return atTheBorder(async () => {
      const attempt = await this.requireAttempt(input.data)
      const result = await cancelAttempt(this.cradle.paygate, attempt).catch(async (error: unknown) => {
        // Core swallows what is thrown here; the job goes on from the problem entry.
        if (!(error instanceof RefusalError && error.code === "still-completing")) {
          await this.cradle.paygate.problems.report("cancel-failed", attempt, {
            reason: errorText(error),
          })
        }
        throw error
      })
      if (result === "reversed") {
        // Else the next completion would place an order on the cancelled payment without asking us.
        await this.cradle.paymentSessionService.update({ id: attempt.sessionId, status: PaymentSessionStatus.CANCELED })
      }
      return { data: paymentData(attempt) }
    })
  }

  /** The session goes, the attempt stays: the shopper may still be paying. Never throws: a throw breaks the cart. */
  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const sessionId = sessionIdOf(input.data)
    try {
      if (sessionId !== undefined) {
        await this.cradle.paygate.attempts.supersede(sessionId)
      }
    } catch (error) {
      this.cradle.logger.error(
        `paygate: the deleted session ${sessionId} could not be noted: ${errorText(error)}`,
      )
    }
    return { data: input.data ?? {} }
  }

  /** Core never calls it: a changed cart deletes its sessions. An attempt has one amount for life. */
  override updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return Promise.reject(
      new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A payment of ${methods[this.method].title} cannot change its amount. Create a new payment session instead. (${String(input.currency_code)})`,
      ),
    )
  }

  override async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return atTheBorder(async () => ({ data: paymentData(await this.requireAttempt(input.data)) }))
  }

  override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return atTheBorder(async () => {
      const attempt = await this.requireAttempt(input.data)
      return { status: sessionStatus(attempt), data: paymentData(attempt) }
    })
  }

  /** The stock hook: Medusa cannot take the gateway's content type there, so it only serves shops that convert it. */
  override async getWebhookActionAndData(payload: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    const attempt = await readStockHook(this.cradle.paygate, payload)
    const known = attempt && (await this.sessionOf(attempt))
    if (!known) {
      return { action: PaymentActions.NOT_SUPPORTED }
    }
    switch (attempt.state) {
      case "authorized":
        return { action: PaymentActions.AUTHORIZED, data: { session_id: known.id, amount: known.raw_amount.value } }
      case "captured":
        return { action: PaymentActions.SUCCESSFUL, data: { session_id: known.id, amount: known.raw_amount.value } }
      case "open":
      case "failed":
      case "reversed":
      case "returned":
        return { action: PaymentActions.NOT_SUPPORTED }
    }
  }

  private async open(
    session: { id: string; collectionId: string; amount: BigNumberInput; currency: string },
    sent: Data,
  ): Promise<SessionData> {
    return openAttempt(this.cradle.paygate, {
      method: this.method,
      sessionId: session.id,
      collectionId: session.collectionId,
      amount: session.amount,
      currency: session.currency,
      browser: browserSettings(sent),
      cart: await readCartFacts(this.cradle.query, session.collectionId),
    })
  }

  /** A session that is gone must never reach core: its workflow would take any cart for it. */
  private async sessionOf(attempt: Attempt) {
    const [session] = await this.cradle.paymentSessionService.list(
      { id: attempt.sessionId, provider_id: methods[this.method].providerId },
      { select: ["id", "raw_amount"] },
    )
    return session
  }

  private async requireAttempt(data: Data): Promise<Attempt> {
    const attempt = await this.cradle.paygate.attempts.bySession(requireSessionId(data))
    if (!attempt || attempt.method !== this.method) {
      throw new RefusalError(
        "unknown-attempt",
        `This payment is not in the Paygate ledger. It was opened by another plugin or another database; look it up at the gateway.`,
      )
    }
    return attempt
  }
}

function requireSessionId(data: Data): string {
  const id = sessionIdOf(data)
  if (id === undefined) {
    throw new RefusalError("unknown-attempt", "The payment's data does not name its session; it was not opened by this plugin.")
  }
  return id
}

function requireKey(key: string | undefined, what: string): string {
  if (!key) {
    throw new RefusalError("unknown-attempt", `Medusa did not name the ${what}; use a Medusa version this plugin supports.`)
  }
  return key
}

/** Never empty: core replaces the stored data by it. */
function paymentData(attempt: Attempt): PaymentData {
  return { session_id: attempt.sessionId, trans_id: attempt.transId, pay_id: attempt.payId }
}

function sessionStatus(attempt: Attempt): PaymentSessionStatus {
  switch (attempt.state) {
    case "open":
      return PaymentSessionStatus.PENDING
    case "authorized":
      return PaymentSessionStatus.AUTHORIZED
    case "captured":
      return PaymentSessionStatus.CAPTURED
    case "failed":
      return PaymentSessionStatus.ERROR
    case "reversed":
    case "returned":
      return PaymentSessionStatus.CANCELED
  }
}
