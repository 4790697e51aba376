import { type Span, SpanStatusCode, trace } from "@medusajs/framework/opentelemetry/api"

import { PaygateError } from "../paygate/errors"

import { instruments, scope } from "./instruments"
import { type AttributesOf, type ObservationName, observations } from "./observations"

/**
 * Runs a piece of work in a span and counts its outcome. If the shop has no OpenTelemetry SDK, it only runs the work.
 * @param outcome the result as one of a few words; an error is counted by its code and rethrown
 */
export async function observe<Name extends ObservationName, Result>(
  name: Name,
  attributes: AttributesOf<Name>,
  work: () => Promise<Result>,
  outcome: (result: Result) => string,
): Promise<Result> {
  const started = performance.now()
  return trace.getTracer(scope).startActiveSpan(observations[name].span, { attributes }, async (span) => {
    const end = (word: string) => {
      span.setAttribute("paygate.outcome", word)
      count(name, attributes, word, (performance.now() - started) / 1000)
    }
    try {
      const result = await work()
      end(outcome(result))
      return result
    } catch (error) {
      markFailed(span)
      end(error instanceof PaygateError ? error.code : "error")
      throw error
    } finally {
      span.end()
    }
  })
}

/** Counts a new entry in the problem list. */
export function countProblem(kind: string): void {
  instruments().problems.add(1, { "paygate.kind": kind })
}

function count<Name extends ObservationName>(
  name: Name,
  attributes: AttributesOf<Name>,
  outcome: string,
  seconds: number,
): void {
  const { ends, duration } = instruments()
  ends[name].add(1, { ...attributes, "paygate.outcome": outcome })
  duration.record(seconds, { "paygate.observation": observations[name].span, "paygate.outcome": outcome })
}

/** Omits the message: it may name a payment, and more people can read spans than orders. */
function markFailed(span: Span): void {
  span.setStatus({ code: SpanStatusCode.ERROR })
}
