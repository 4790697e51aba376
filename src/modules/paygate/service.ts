import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IEventBusModuleService, Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import { errorText } from "../../domain/error-text"
import type { PaygateEventName, PaygateEvents } from "../../domain/events"
import { problemText } from "../../domain/problem"
import { countProblem } from "../../observability/observe"
import type { Account } from "../../paygate/account"
import { createPaygateClient, type Exchange, type PaygateClient } from "../../paygate/client"
import { refusedMacAdvice, refusesMac } from "../../paygate/codes"
import { ParameterBag } from "../../paygate/wire"

import { AccountMissingError } from "./account-missing-error"
import { BackgroundQueue } from "./background-queue"
import { PaygateAttempt } from "./models/attempt"
import { PaygateBatch } from "./models/batch"
import { PaygateBatchImport } from "./models/batch-import"
import { PaygateBatchRecord } from "./models/batch-record"
import { PaygateDailySum } from "./models/daily-sum"
import { PaygateNotice } from "./models/notice"
import { PaygateOperation } from "./models/operation"
import { PaygatePaymentLink } from "./models/payment-link"
import { PaygateProblem } from "./models/problem"
import { PaygateRefusedNotice } from "./models/refused-notice"
import { PaygateSelfTest } from "./models/self-test"
import { PaygateSubscription } from "./models/subscription"
import { PaygateSubscriptionChange } from "./models/subscription-change"
import { observedClient } from "./observed-client"
import { type Configuration, readOptions, type RoutedAccount } from "./options"
import { readingService } from "./reading-service"
import { RefusedNoticeCounter } from "./refused-notice-counter"
import { AttemptListStore } from "./stores/attempt-list-store"
import { AttemptStore } from "./stores/attempt-store"
import { BatchStores } from "./stores/batch"
import { DailySumStore } from "./stores/daily-sum-store"
import { InboxStore } from "./stores/inbox-store"
import { InquiryStore } from "./stores/inquiry-store"
import { LeftStore } from "./stores/left-store"
import { MovementStore } from "./stores/movement-store"
import { NoticeHealthStore } from "./stores/notice-health-store"
import { NoticeListStore } from "./stores/notice-list-store"
import { NoticeStore } from "./stores/notice-store"
import { OperationStore } from "./stores/operation-store"
import { OrderStore } from "./stores/order-store"
import { OrphanStore } from "./stores/orphan-store"
import { ParkedAccountStore } from "./stores/parked-account-store"
import { PaymentLinkStore } from "./stores/payment-link-store"
import { PersonalDataStore } from "./stores/personal-data-store"
import { ProblemListStore } from "./stores/problem-list-store"
import { ProblemStore, type ReportedProblem } from "./stores/problem-store"
import { ReconcileStore } from "./stores/reconcile-store"
import { RefundedItemStore } from "./stores/refunded-item-store"
import { ReservationStore } from "./stores/reservation-store"
import { SelfTestStore } from "./stores/self-test-store"
import { SubscriptionChangeStore } from "./stores/subscription-change-store"
import { SubscriptionStore } from "./stores/subscription-store"
import { UsedDataStore } from "./stores/used-data-store"
import { together, type TogetherStores } from "./together"

interface Dependencies {
  readonly __pg_connection__: Knex
  readonly logger: Logger
  /** Medusa provides it to every module as a lazy resolver: read it at call time. */
  readonly event_bus?: Pick<IEventBusModuleService, "emit">
}

/** Reconciliations that run concurrently in one process; the rest wait, so that the shop keeps its database connections. */
export const reconcilesAtOnce = 4

/**
 * The ledger: what the gateway reported and what was done, in our own tables. The only holder of configuration and keys. The
 * stores are for our own use cases; only the generated methods that read remain (`listPaygateAttempts` …).
 */
export default class PaygateModuleService extends readingService(
  MedusaService({
    PaygateAttempt,
    PaygateOperation,
    PaygateNotice,
    PaygateProblem,
    PaygateSubscription,
    PaygateSubscriptionChange,
    PaygateRefusedNotice,
    PaygateSelfTest,
    PaygateBatch,
    PaygateBatchRecord,
    PaygateBatchImport,
    PaygateDailySum,
    PaygatePaymentLink,
  }),
) {
  readonly attempts: AttemptStore
  readonly operations: OperationStore
  readonly refundedItems: RefundedItemStore
  readonly movements: MovementStore
  readonly orphans: OrphanStore
  readonly notices: NoticeStore
  readonly inbox: InboxStore
  readonly problems: ProblemStore
  readonly reconciliations: ReconcileStore
  readonly inquiries: InquiryStore
  readonly left: LeftStore
  readonly reservations: ReservationStore
  readonly subscriptions: SubscriptionStore
  readonly subscriptionChanges: SubscriptionChangeStore
  readonly selfTests: SelfTestStore
  readonly noticeHealth: NoticeHealthStore
  readonly dailySums: DailySumStore
  readonly paymentLinks: PaymentLinkStore
  /** Pages of lists for the admin. */
  readonly lists: {
    readonly attempts: AttemptListStore
    readonly notices: NoticeListStore
    readonly problems: ProblemListStore
  }
  readonly batches: BatchStores
  readonly orders: OrderStore
  readonly parkedAccounts: ParkedAccountStore
  readonly usedData: UsedDataStore
  readonly personalData: PersonalDataStore
  readonly background: BackgroundQueue
  readonly refusedNotices: RefusedNoticeCounter
  private readonly logger: Logger
  private readonly clients = new Map<string, PaygateClient>()
  private read: Configuration | undefined

  // Medusa's own hook for module services; waits for running reconciliations before the database is closed.
  readonly __hooks = {
    onApplicationPrepareShutdown: async (): Promise<void> => {
      await this.refusedNotices.close()
      await this.background.close()
    },
  }

  constructor(
    private readonly dependencies: Dependencies,
    private readonly options: unknown,
  ) {
    super(dependencies, options)
    const { __pg_connection__: knex, logger } = dependencies
    this.logger = logger
    const leaseSeconds = () => this.configuration.leaseSeconds
    this.attempts = new AttemptStore(knex)
    this.operations = new OperationStore(knex)
    this.refundedItems = new RefundedItemStore(knex)
    this.movements = new MovementStore(knex)
    this.orphans = new OrphanStore(knex)
    this.notices = new NoticeStore(knex)
    this.problems = new ProblemStore(knex, (problem) => this.announce(problem))
    this.inbox = new InboxStore(knex, leaseSeconds)
    this.reconciliations = new ReconcileStore(knex, leaseSeconds)
    this.inquiries = new InquiryStore(knex)
    this.left = new LeftStore(knex)
    this.reservations = new ReservationStore(knex)
    this.subscriptions = new SubscriptionStore(knex)
    this.subscriptionChanges = new SubscriptionChangeStore(knex)
    this.selfTests = new SelfTestStore(knex)
    this.noticeHealth = new NoticeHealthStore(knex)
    this.dailySums = new DailySumStore(knex)
    this.paymentLinks = new PaymentLinkStore(knex)
    this.lists = {
      attempts: new AttemptListStore(knex),
      notices: new NoticeListStore(knex),
      problems: new ProblemListStore(knex),
    }
    this.batches = new BatchStores(knex, leaseSeconds)
    this.orders = new OrderStore(knex)
    this.parkedAccounts = new ParkedAccountStore(knex)
    this.usedData = new UsedDataStore(knex)
    this.personalData = new PersonalDataStore(knex)
    this.background = new BackgroundQueue(reconcilesAtOnce, (error) =>
      logger.error(`paygate: work in the background failed: ${errorText(error)}`),
    )
    this.refusedNotices = new RefusedNoticeCounter(
      (line) => logger.warn(line),
      (counts) => this.noticeHealth.addRefusals(counts),
    )
  }

  /** @throws OptionsInvalidError naming every bad option by its path */
  get configuration(): Configuration {
    return (this.read ??= readOptions(this.options))
  }

  /** The accounts that are configured, by id. */
  get accountIds(): readonly string[] {
    return this.configuration.accounts.map(({ account }) => account.id)
  }

  /** The account with this id, if it is configured. */
  account(id: string): RoutedAccount | undefined {
    return this.configuration.accounts.find(({ account }) => account.id === id)
  }

  /** The client for the account that an attempt was opened with. */
  gateway(accountId: string): { account: Account; client: PaygateClient } {
    const account = this.account(accountId)?.account
    if (!account) {
      throw new AccountMissingError(accountId)
    }
    const known = this.clients.get(accountId)
    if (known) {
      return { account, client: known }
    }
    const onExchange = (exchange: Exchange) => {
      this.logger.debug(`paygate: ${JSON.stringify(exchange)}`)
      this.watchForRefusedMac(accountId, ParameterBag.of(exchange.answer ?? {}).get("Code"))
    }
    const client = observedClient(createPaygateClient({ account, onExchange }), accountId)
    this.clients.set(accountId, client)
    return { account, client }
  }

  /** A refused MAC means a wrong key, and no payment of the account will work until somebody fixes it. */
  watchForRefusedMac(accountId: string, code: string | undefined): void {
    if (code !== undefined && refusesMac(code)) {
      this.logger.error(`paygate: ${refusedMacAdvice(accountId, code)}`)
    }
  }

  /** Writes a move and the word of it, or neither; see `together`. */
  together<T>(work: (stores: TogetherStores) => Promise<T>): Promise<T> {
    return together(this.dependencies.__pg_connection__, (problem) => this.announce(problem), work)
  }

  /**
   * Emits one of our events. Delivery is best effort: an error is logged, never thrown, because the tables are the source of
   * truth.
   */
  emit<Name extends PaygateEventName>(name: Name, data: PaygateEvents[Name]): void {
    this.dependencies.event_bus
      ?.emit({ name, data })
      .catch((error: unknown) => this.logger.error(`paygate: ${name} was not emitted: ${errorText(error)}`))
  }

  /** Reports a new problem in the log and to the shop's subscribers. */
  private announce({ id, kind, attemptId, orderId }: ReportedProblem): void {
    countProblem(kind)
    this.logger.warn(`paygate: ${kind}, attempt ${attemptId}: ${problemText(kind)}`)
    this.emit("paygate.problem.reported", {
      problem_id: id,
      kind,
      attempt_id: attemptId,
      order_id: orderId,
    })
  }
}
