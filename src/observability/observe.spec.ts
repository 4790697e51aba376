import { metrics as metricsApi, SpanStatusCode, trace } from "@medusajs/framework/opentelemetry/api"
import { metrics } from "@medusajs/framework/opentelemetry/sdk-node"
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from "@medusajs/framework/opentelemetry/sdk-trace-node"

import { GatewayCallError } from "../paygate/errors"

import { countProblem, observe } from "./observe"

const capture = { "paygate.account": "main", "paygate.gateway.endpoint": "twint.capture" }

function startSdk() {
  const spans = new InMemorySpanExporter()
  const points = new metrics.InMemoryMetricExporter(metrics.AggregationTemporality.CUMULATIVE)
  const reader = new metrics.PeriodicExportingMetricReader({ exporter: points })
  trace.setGlobalTracerProvider(new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }))
  metricsApi.setGlobalMeterProvider(new metrics.MeterProvider({ readers: [reader] }))
  return {
    spans: () =>
      spans
        .getFinishedSpans()
        .map(({ name, attributes, status }) => ({ name, attributes, code: status.code })),
    async counted(counter: string) {
      await reader.forceFlush()
      const found = points
        .getMetrics()
        .at(-1)
        ?.scopeMetrics.flatMap((scope) => scope.metrics)
        .find(({ descriptor }) => descriptor.name === counter)
      return found?.dataPoints.map(({ attributes, value }) => ({ attributes, value }))
    },
  }
}

describe("observing", () => {
  afterEach(() => {
    trace.disable()
    metricsApi.disable()
  })

  it("only does the work where the shop has no SDK", async () => {
    await expect(
      observe(
        "reconcile",
        {},
        () => Promise.resolve(3),
        () => "clean",
      ),
    ).resolves.toBe(3)
    countProblem("auto-refunded")
  })

  it("makes a span of the work and counts how it ended, also with an SDK that came later", async () => {
    const sdk = startSdk()
    for (const answer of ["a", "b"]) {
      await observe(
        "gatewayCall",
        capture,
        () => Promise.resolve(answer),
        () => "answered",
      )
    }
    const attributes = { ...capture, "paygate.outcome": "answered" }
    const span = { name: "paygate.gateway.call", attributes, code: SpanStatusCode.UNSET }
    expect(sdk.spans()).toEqual([span, span])
    expect(await sdk.counted("paygate.gateway.calls")).toEqual([{ attributes, value: 2 }])
    expect(await sdk.counted("paygate.duration")).toMatchObject([
      { attributes: { "paygate.observation": "paygate.gateway.call" }, value: { count: 2 } },
    ])
  })

  it("counts an error by its code, shows no message, and hands it on", async () => {
    const sdk = startSdk()
    const errors = [
      new GatewayCallError("timeout", "Erika waited", { endpoint: "twint.capture" }),
      new Error("the order of Erika Example is broken"),
    ]
    for (const error of errors) {
      await expect(
        observe(
          "gatewayCall",
          capture,
          () => Promise.reject(error),
          () => "answered",
        ),
      ).rejects.toBe(error)
    }
    expect(sdk.spans().map(({ code, attributes }) => [code, attributes["paygate.outcome"]])).toEqual([
      [SpanStatusCode.ERROR, "timeout"],
      [SpanStatusCode.ERROR, "error"],
    ])
    expect(JSON.stringify([sdk.spans(), await sdk.counted("paygate.gateway.calls")])).not.toContain("Erika")
  })

  it("counts new problems by kind", async () => {
    const sdk = startSdk()
    countProblem("auto-refunded")
    expect(await sdk.counted("paygate.problems")).toEqual([
      { attributes: { "paygate.kind": "auto-refunded" }, value: 1 },
    ])
  })
})
