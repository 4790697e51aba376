import { Agent, type Dispatcher } from "undici"
import type { z } from "zod"

import type { Account } from "../account"
import type { FormEndpoint, ServerEndpoint } from "../endpoints"
import { GatewayCallError, PaygateError } from "../errors"

import { type ExchangeObserver, report } from "./exchange"
import { endpointUrl, type FormOptions, type FormRequest, formRequest, sealRequest } from "./form-request"
import { readAnswer } from "./read-answer"
import { requestParameters } from "./request-parameters"
import { type TimeOuts, timeOuts } from "./time-outs"
import { post } from "./transport"

export interface PaygateClientOptions {
  readonly account: Account
  /** A proxy or a test's own dispatcher; it then has to apply `timeouts.connectMs` itself. */
  readonly dispatcher?: Dispatcher
  /** Whole milliseconds, a minute at most. */
  readonly timeouts?: Partial<TimeOuts>
  /** Receives every finished call, scrubbed. */
  readonly onExchange?: ExchangeObserver
}

export interface CallOptions {
  readonly signal?: AbortSignal
}

export interface PaygateClient {
  /** Builds an encrypted form call without sending anything. @throws RequestInvalidError, WireError */
  form<Request extends z.ZodObject>(
    endpoint: FormEndpoint<Request>,
    request: z.input<Request>,
    options?: FormOptions,
  ): FormRequest

  /**
   * Makes a server call, exactly once. A refusal is a normal answer too: decide by its Code.
   * @throws RequestInvalidError, WireError before anything is sent; GatewayCallError without a usable answer
   */
  call<Request extends z.ZodObject, Answer extends z.ZodObject>(
    endpoint: ServerEndpoint<Request, Answer>,
    request: z.input<Request>,
    options?: CallOptions,
  ): Promise<z.output<Answer>>
}

/**
 * Creates a client for one account. Time-outs default to 5 s for connecting and 60 s overall (protocol notes 6.2).
 * @throws ConfigurationError for a time-out that is not a whole number or longer than a minute
 */
export function createPaygateClient(options: PaygateClientOptions): PaygateClient {
  const { account, onExchange } = options
  const { connectMs, totalMs } = timeOuts(options.timeouts)
  const dispatcher = options.dispatcher ?? new Agent({ connect: { timeout: connectMs } })

  return {
    form: (endpoint, request, formOptions) => formRequest(account, endpoint, request, formOptions),

    async call(endpoint, request, { signal } = {}) {
      const parameters = requestParameters(account, endpoint, request)
      const { Len, Data } = sealRequest(account, parameters)
      const url = endpointUrl(account, endpoint)
      const exchange = { endpoint: endpoint.id, url, request: parameters }
      const started = performance.now()
      const elapsed = () => Math.round(performance.now() - started)
      try {
        const fields = { MerchantID: account.merchantId, Len: String(Len), Data }
        const response = await post(url, fields, { endpoint: endpoint.id, dispatcher, totalMs, signal })
        const read = readAnswer(account, endpoint, response)
        report(onExchange, { ...exchange, answer: read.parameters.toRecord(), milliseconds: elapsed() })
        return read.answer
      } catch (error) {
        const failure = error instanceof PaygateError ? error.code : "unexpected"
        const said = error instanceof GatewayCallError ? error.fields : {}
        const answer = Object.keys(said).length > 0 ? { answer: said } : {}
        report(onExchange, { ...exchange, ...answer, failure, milliseconds: elapsed() })
        throw error
      }
    },
  }
}
