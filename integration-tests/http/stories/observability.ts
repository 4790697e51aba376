import { context, metrics as metricsApi, trace } from "@medusajs/framework/opentelemetry/api"
import { metrics } from "@medusajs/framework/opentelemetry/sdk-node"
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from "@medusajs/framework/opentelemetry/sdk-trace-node"

import { observations } from "../../../src/observability/observations"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { merchantAccount, stories } from "../support/suite"

export default stories("a shop that watches", (world) => {
  const spans = new InMemorySpanExporter()
  const points = new metrics.InMemoryMetricExporter(metrics.AggregationTemporality.CUMULATIVE)
  const reader = new metrics.PeriodicExportingMetricReader({ exporter: points })

  beforeAll(() => {
    new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).register()
    metricsApi.setGlobalMeterProvider(new metrics.MeterProvider({ readers: [reader] }))
  })
  afterAll(() => {
    trace.disable()
    context.disable()
    metricsApi.disable()
  })

  const counted = async () => {
    await reader.forceFlush()
    const found = points
      .getMetrics()
      .at(-1)!
      .scopeMetrics.filter(({ scope }) => scope.name === "medusa-payment-paygate")
    return found.flatMap((scope) => scope.metrics)
  }

  it("sees payments, notices, reconciliations, operations and jobs by name and outcome, and nothing of whom they are about", async () => {
    const { cartId, formUrl, session } = await world.shopper.checkOut("pp_alipay_paygate")
    const { payId } = await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId, 60_000)
    await world.paygate.background.drain()
    await world.admin.refund(order.payments[0]!.id, 5)
    await world.api.post("/hooks/paygate/notify/main", "Len=8&Data=00", { validateStatus: () => true })
    await reconcile(world.container())

    const ours = spans.getFinishedSpans().filter(({ name }) => name.startsWith("paygate."))
    const seen = ours.map(({ name, attributes }) => [
      name,
      attributes["paygate.gateway.endpoint"] ?? attributes["paygate.kind"],
      attributes["paygate.outcome"],
    ])
    expect(seen).toEqual(
      expect.arrayContaining([
        ["paygate.notice.receive", undefined, "stored"],
        ["paygate.notice.receive", undefined, "unreadable"],
        ["paygate.payment.reconcile", undefined, "reconciled"],
        ["paygate.gateway.call", "alipay.credit", "answered"],
        ["paygate.payment.operation", "refund", "succeeded"],
        ["paygate.reconcile", undefined, "clean"],
      ]),
    )
    const call = ours.find(({ attributes }) => attributes["paygate.gateway.endpoint"] === "alipay.credit")
    const operation = ours.find(({ name }) => name === "paygate.payment.operation")
    expect(call?.parentSpanContext?.spanId).toBe(operation?.spanContext().spanId)

    const counters = await counted()
    const names = counters.map(({ descriptor }) => descriptor.name)
    for (const { counter } of Object.values(observations)) {
      expect(names).toContain(counter)
    }
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    const shown = JSON.stringify([
      ours.map(({ name, attributes, events }) => [name, attributes, events]),
      counters,
    ])
    for (const secret of [
      attempt!.trans_id,
      attempt!.id,
      payId,
      order.id,
      cartId,
      ...Object.values(merchantAccount),
    ]) {
      expect(shown).not.toContain(secret)
    }
  })
})
