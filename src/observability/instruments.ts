import {
  type Counter,
  type Histogram,
  type MeterProvider,
  metrics,
} from "@medusajs/framework/opentelemetry/api"

import { type ObservationName, observations, problemCounter } from "./observations"

/** The name under which all spans and metrics appear. */
export const scope = "medusa-payment-paygate"

interface Instruments {
  readonly ends: Readonly<Record<ObservationName, Counter>>
  readonly duration: Histogram
  readonly problems: Counter
}

let known: { readonly provider: MeterProvider; readonly instruments: Instruments } | undefined

/** The instruments of the shop's own SDK, whenever it was started; without an SDK they do nothing. */
export function instruments(): Instruments {
  const provider = metrics.getMeterProvider()
  if (known?.provider !== provider) {
    known = { provider, instruments: create(provider) }
  }
  return known.instruments
}

function create(provider: MeterProvider): Instruments {
  const meter = provider.getMeter(scope)
  const counter = (name: ObservationName) =>
    meter.createCounter(observations[name].counter, { description: observations[name].what })
  return {
    ends: {
      gatewayCall: counter("gatewayCall"),
      notice: counter("notice"),
      opening: counter("opening"),
      reconcilePayment: counter("reconcilePayment"),
      operation: counter("operation"),
      reconcile: counter("reconcile"),
    },
    duration: meter.createHistogram("paygate.duration", {
      unit: "s",
      description: "how long each observation took, by paygate.observation and paygate.outcome",
    }),
    problems: meter.createCounter(problemCounter, { description: "new entries in the problem list" }),
  }
}
