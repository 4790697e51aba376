import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
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
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError, PaymentSessionStatus } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { errorText } from "../../domain/error-text"
import { type MethodId, methods } from "../../domain/methods"
import { toMinor } from "../../domain/money"
import { sessionIdOf, withoutForeignKeys } from "../../domain/session-data"
import { failureText } from "../../domain/shopper-text"
import { cancelAttempt, refuseWhileCompleting } from "../../use-cases/actions/cancel-attempt"
import { captureAttempt } from "../../use-cases/actions/capture-attempt"
import { refundAttempt } from "../../use-cases/actions/refund-attempt"
import { refuseWhileOrderChanges } from "../../use-cases/actions/refuse-while-order-changes"
import { authorizeAttempt } from "../../use-cases/authorize-attempt"
import { bookNamedAction } from "../../use-cases/booking/book-named-action"
import { leaveDeletedRows } from "../../use-cases/booking/leave-deleted-rows"
import { refundMark } from "../../use-cases/booking/refund-metadata"
import { atTheBorder } from "../../use-cases/medusa-error"
import { readCartFacts } from "../../use-cases/opening/cart-facts"
import { RefusalError } from "../../use-cases/refusal"

import type { Cradle } from "./cradle"
import { dropLeftPayments } from "./drop-left-payments"
import { openForShopper } from "./for-shoppers"
import { idsIn } from "./ids-in"
import { knownAttempt, knownRowId, knownSessionId } from "./known-attempt"
import { openSession } from "./open-session"
import { paymentData, sessionStatus } from "./payment-data"
import { answerStockHook } from "./stock-hook"

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

  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return atTheBorder(async () => {
      // Core sets this key itself, after whatever the browser sent under it.
      const sessionId = knownSessionId(input.data)
      const data = await openForShopper(this.method, this.cradle.logger, () =>
        openSession(this.cradle, this.method, sessionId, input),
      )
      return { id: sessionId, data: withoutForeignKeys(input.data, { ...data }) }
    })
  }

  /** Reports what the ledger or the gateway knows; never says failed unless the gateway did. */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return atTheBorder(async () => {
      const attempt = await this.attemptOf(input.data)
      await this.cradle.paygate.orders.markCompletionStarted(attempt.id)
      const { paygate, query } = this.cradle
      const result = await authorizeAttempt(paygate, attempt, () =>
        readCartFacts(query, attempt.collectionId),
      )
      if (result.kind === "authorized" || result.kind === "captured") {
        await dropLeftPayments(this.cradle, result.attempt)
      }
      switch (result.kind) {
        case "authorized":
          return { status: PaymentSessionStatus.AUTHORIZED, data: paymentData(result.attempt) }
        case "captured":
          return { status: PaymentSessionStatus.CAPTURED, data: paymentData(result.attempt) }
        case "decided-later":
          // Core places the order without a Payment; it is paid up or undone when the wallet has decided.
          return { status: PaymentSessionStatus.PENDING_AUTHORIZATION, data: paymentData(result.attempt) }
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
      const attempt = await this.attemptOf(input.data)
      const capture = await this.cradle.captureService.retrieve(knownRowId(input.context, "capture"), {
        select: ["id", "raw_amount"],
      })
      await leaveDeletedRows(this.cradle.paygate, attempt, "capture", idsIn(this.cradle.captureService))
      await captureAttempt(this.cradle.paygate, attempt, {
        amount: toMinor(capture.raw_amount, attempt.currency),
        medusaId: capture.id,
      })
      return { data: paymentData(attempt) }
    })
  }

  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return atTheBorder(async () => {
      const attempt = await this.attemptOf(input.data)
      const wish = {
        amount: toMinor(input.amount, attempt.currency),
        medusaId: knownRowId(input.context, "refund"),
      }
      const { metadata } = await this.cradle.refundService.retrieve(wish.medusaId, {
        select: ["id", "metadata"],
      })
      const mark = refundMark(metadata)
      await refuseWhileOrderChanges(this.cradle.query, attempt, input.amount)
      if (mark?.kind === "books") {
        // The money went back already, by a batch file or in the gateway's back office: this refund only books it.
        await bookNamedAction(this.cradle.paygate, attempt, { ...wish, actionId: mark.actionId })
        return { data: paymentData(attempt) }
      }
      refuseWhileCompleting(attempt)
      await leaveDeletedRows(this.cradle.paygate, attempt, "credit", idsIn(this.cradle.refundService))
      await refundAttempt(this.cradle.paygate, attempt, { ...wish, force: mark?.force ?? false })
      return { data: paymentData(attempt) }
    })
  }

  /** Releases a reservation; never gives captured money back, core refunds that by itself. */
  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return atTheBorder(async () => {
      const attempt = await this.attemptOf(input.data)
      if (attempt.state === "authorized") {
        await refuseWhileOrderChanges(this.cradle.query, attempt)
      }
      const result = await cancelAttempt(this.cradle.paygate, attempt).catch((error: unknown) =>
        this.reportFailedCancel(attempt, error),
      )
      if (result === "reversed") {
        // Else the next completion would place an order on the cancelled payment without asking us.
        const { sessionId: id } = attempt
        await this.cradle.paymentSessionService.update({ id, status: PaymentSessionStatus.CANCELED })
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
      this.cradle.logger.error(`paygate: the deleted session ${sessionId} was not noted: ${errorText(error)}`)
    }
    return { data: input.data ?? {} }
  }

  /** Core never calls it: a changed cart deletes its sessions. An attempt has one amount for life. */
  override updatePayment(): Promise<UpdatePaymentOutput> {
    const { title } = methods[this.method]
    return Promise.reject(
      new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A ${title} payment cannot change its amount. Create a new payment session instead.`,
      ),
    )
  }

  override async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return atTheBorder(async () => ({ data: paymentData(await this.attemptOf(input.data)) }))
  }

  override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return atTheBorder(async () => {
      const attempt = await this.attemptOf(input.data)
      return { status: sessionStatus(attempt), data: paymentData(attempt) }
    })
  }

  override async getWebhookActionAndData(
    payload: ProviderWebhookPayload["payload"],
  ): Promise<WebhookActionResult> {
    return answerStockHook(this.cradle, this.method, payload)
  }

  private attemptOf(data: Record<string, unknown> | undefined): Promise<Attempt> {
    return knownAttempt(this.cradle.paygate, this.method, data)
  }

  /** Core swallows what is thrown at a cancel; the job goes on from the problem entry. */
  private async reportFailedCancel(attempt: Attempt, error: unknown): Promise<never> {
    if (!(error instanceof RefusalError && error.code === "still-completing")) {
      await this.cradle.paygate.problems.report("cancel-failed", attempt, { reason: errorText(error) })
    }
    throw error
  }
}
