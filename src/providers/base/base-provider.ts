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
import { isPaid } from "../../domain/attempt-states"
import { refusalText } from "../../domain/attempt-status"
import { errorText } from "../../domain/error-text"
import { type MethodId, methods } from "../../domain/methods"
import { sessionIdOf, withoutForeignKeys } from "../../domain/session-data"
import { refuseMoreThanOwed } from "../../orders/owed"
import { refundMark } from "../../orders/record/refund-metadata"
import { authorizeAttempt } from "../../payments/authorize/authorize-attempt"
import { captureAttempt } from "../../payments/capture/capture-attempt"
import { readCartFacts } from "../../payments/open/cart-facts"
import { refundAttempt } from "../../payments/refund/refund-attempt"
import {
  cancelAttempt,
  refuseForLiveOrder,
  refuseWhileCompleting,
} from "../../payments/release/cancel-attempt"
import { refuseWhileOrderChanges } from "../../payments/request/refuse-while-order-changes"
import { atTheBorder, causeOf } from "../../refusals/medusa-error"
import { refuseWhileUnrecorded } from "../../refusals/operation-refusals"
import { RefusalError } from "../../refusals/refusal"

import { dropLeftPayments } from "./drop-left-payments"
import { openForShopper } from "./for-shoppers"
import { attemptOfData, knownRowId, knownSessionId } from "./known-attempt"
import { openSession } from "./open-session"
import { partOf, refuseToRecordMore, requesterOf } from "./part-of-payment"
import { paymentData, sessionStatus } from "./payment-data"
import type { ProviderContainer } from "./provider-container"
import { answerStockHook } from "./stock-hook"

/**
 * Implements Medusa's payment provider on top of our use cases; each method is a subclass that only states facts. What each of
 * Medusa's hooks must and must not do was found out by running Medusa, see docs/decisions.
 */
export abstract class PaygateProvider extends AbstractPaymentProvider<Record<string, unknown>> {
  protected abstract readonly method: MethodId

  constructor(
    protected override readonly container: ProviderContainer,
    options: Record<string, unknown>,
  ) {
    super(container, options)
  }

  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return atTheBorder(async () => {
      // Medusa sets this key itself, overwriting anything that the browser sent under it.
      const sessionId = knownSessionId(input.data)
      const data = await openForShopper(this.method, this.container.logger, () =>
        openSession(this.container, this.method, sessionId, input),
      )
      return { id: sessionId, data: withoutForeignKeys(input.data, { ...data }) }
    })
  }

  /** Reports what our tables or the gateway know; never reports a failure unless the gateway did. */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return atTheBorder(async () => {
      const attempt = await this.attemptOf(input.data)
      const { paygate, query } = this.container
      if (!(await paygate.orders.beginCompletion(attempt.id))) {
        const current = (await paygate.attempts.byId(attempt.id)) ?? attempt
        throw new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, refusalText(current))
      }
      const result = await authorizeAttempt(paygate, attempt, () =>
        readCartFacts(query, attempt.collectionId),
      )
      if (result.kind === "authorized" || result.kind === "captured") {
        await dropLeftPayments(this.container, result.attempt)
      }
      switch (result.kind) {
        case "authorized":
          return { status: PaymentSessionStatus.AUTHORIZED, data: paymentData(result.attempt) }
        case "captured":
          return { status: PaymentSessionStatus.CAPTURED, data: paymentData(result.attempt) }
        case "decided-later":
          // Medusa places the order without a Payment; once the wallet has decided, the order is paid or canceled.
          return { status: PaymentSessionStatus.PENDING_AUTHORIZATION, data: paymentData(result.attempt) }
        case "open":
          throw new MedusaError(
            MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
            "The payment is not finished yet. If you have paid, please wait a moment: it is being checked.",
          )
        case "failed":
        case "over":
          throw new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, refusalText(result.attempt))
      }
    })
  }

  /**
   * Medusa passes no amount: it is in the capture row, written before this call. The gateway captures the growth of the total
   * in minor units, so that parts with more decimals than the currency still add up exactly.
   */
  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return atTheBorder(async () => {
      const { paygate, query, captureService } = this.container
      const attempt = await this.attemptOf(input.data)
      const { row, amount, sumBefore } = await partOf(
        captureService,
        knownRowId(input.context, "capture"),
        attempt,
      )
      if (amount > 0) {
        await refuseWhileUnrecorded(paygate, attempt, sumBefore, attempt.capturedAmount)
        await captureAttempt(paygate, attempt, {
          amount,
          key: row.id,
          medusaId: row.id,
          ...requesterOf(row),
          refuseMore: () => refuseMoreThanOwed(query, paygate, attempt, amount),
        })
      }
      return { data: paymentData(attempt) }
    })
  }

  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return atTheBorder(async () => {
      const { paygate, query, refundService } = this.container
      const attempt = await this.attemptOf(input.data)
      const { row, amount, sumBefore, sumAfter } = await partOf(
        refundService,
        knownRowId(input.context, "refund"),
        attempt,
      )
      const mark = refundMark(row.metadata)
      await refuseWhileOrderChanges(query, attempt, input.amount)
      if (mark?.kind === "records") {
        refuseToRecordMore(attempt, sumAfter)
        return { data: paymentData(attempt) }
      }
      await refuseWhileCompleting(paygate, attempt)
      if (amount > 0) {
        await refuseWhileUnrecorded(paygate, attempt, sumBefore, attempt.refundedAmount)
        await refundAttempt(paygate, attempt, {
          amount,
          key: mark?.key ?? row.id,
          medusaId: row.id,
          ...requesterOf(row),
          ...{ force: mark?.force ?? false, items: mark?.items ?? [] },
        })
      }
      return { data: paymentData(attempt) }
    })
  }

  /** Releases what a canceled order had authorized; never refunds captured money, because Medusa does that itself. */
  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return atTheBorder(async () => {
      const { paygate, query, paymentSessionService } = this.container
      const attempt = await this.attemptOf(input.data)
      await refuseWhileCompleting(paygate, attempt)
      await refuseForLiveOrder(paygate, query, attempt)
      await cancelAttempt(paygate, attempt).catch((error: unknown) => this.reportFailedCancel(attempt, error))
      const after = (await paygate.attempts.byId(attempt.id)) ?? attempt
      if (!isPaid(after.state)) {
        // Otherwise the next completion would place an order with the canceled payment without calling us.
        const { sessionId: id } = attempt
        const [session] = await paymentSessionService.list({ id }, { select: ["id"] })
        if (session) {
          await paymentSessionService.update({ id, status: PaymentSessionStatus.CANCELED })
        }
      }
      return { data: paymentData(attempt) }
    })
  }

  /**
   * The session is deleted, the attempt is kept: the shopper may still be paying. Never throws, because that would break the
   * cart.
   */
  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const sessionId = sessionIdOf(input.data)
    try {
      if (sessionId !== undefined) {
        await this.container.paygate.attempts.supersede(sessionId)
      }
    } catch (error) {
      this.container.logger.error(
        `paygate: the deleted session ${sessionId} was not noted: ${errorText(error)}`,
      )
    }
    return { data: input.data ?? {} }
  }

  /** Medusa never calls it: when the cart changes it deletes the sessions. An attempt's amount never changes. */
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
    return answerStockHook(this.container, this.method, payload)
  }

  private attemptOf(data: Record<string, unknown> | undefined): Promise<Attempt> {
    return attemptOfData(this.container.paygate, this.method, data)
  }

  /** Medusa swallows errors that are thrown while canceling, so the job continues from the reported problem. */
  private async reportFailedCancel(attempt: Attempt, error: unknown): Promise<never> {
    if (!(error instanceof RefusalError && error.code === "still-completing")) {
      await this.container.paygate.problems.report("cancel-failed", attempt, causeOf(error))
    }
    throw error
  }
}
