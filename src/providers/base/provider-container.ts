import type { Logger, RemoteQueryFunction } from "@medusajs/framework/types"

import type PaygateModuleService from "../../modules/paygate/service"

/** The payment module's own services, as far as we use them. They are internal to Medusa; a test fails if they disappear. */
interface InternalService<Row> {
  retrieve(id: string, config?: { select?: string[]; relations?: string[] }): Promise<Row>
  list(filters: Record<string, unknown>, config?: { select?: string[] }): Promise<Row[]>
  update(data: { id: string } & Partial<Row>): Promise<Row>
  softDelete(ids: string[]): Promise<unknown>
}

export interface SessionRow {
  id: string
  status: string
  amount: number
  raw_amount: { value: string; precision: number }
  currency_code: string
  provider_id: string
  payment_collection_id: string
}

export interface CaptureRow {
  id: string
  payment_id: string
  metadata?: Record<string, unknown> | null
  raw_amount: { value: string; precision: number }
}

export interface PaymentRow {
  id: string
  data: Record<string, unknown> | null
  payment_session_id: string
}

export interface RefundRow {
  id: string
  payment_id: string
  raw_amount: { value: string; precision: number }
  metadata: Record<string, unknown> | null
}

/**
 * What Medusa passes to a payment provider: the payment module's container, to which `dependencies` in the module's declaration
 * add `paygate` and `query` as lazy resolvers. Read them at call time, never in a constructor.
 */
export type ProviderContainer = {
  readonly logger: Logger
  readonly paygate: PaygateModuleService
  readonly query: Pick<RemoteQueryFunction, "graph">
  readonly paymentSessionService: InternalService<SessionRow>
  readonly paymentService: InternalService<PaymentRow>
  readonly captureService: InternalService<CaptureRow>
  readonly refundService: InternalService<RefundRow>
}
