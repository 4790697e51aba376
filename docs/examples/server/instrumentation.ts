import { metrics, tracing } from "@medusajs/framework/opentelemetry/sdk-node"
import { registerOtel } from "@medusajs/medusa"

/** instrumentation.ts, beside medusa-config.ts: Medusa calls it before anything else starts. Put your own exporters here. */
export function register(): void {
  registerOtel({
    serviceName: "my-shop",
    instrument: { http: true, workflows: true },
    spanProcessors: [new tracing.BatchSpanProcessor(new tracing.ConsoleSpanExporter())],
    metricReaders: [
      new metrics.PeriodicExportingMetricReader({ exporter: new metrics.ConsoleMetricExporter() }),
    ],
  })
}
