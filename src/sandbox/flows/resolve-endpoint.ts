import { endpointsAt } from "../endpoints"
import type { Endpoint, FormEndpoint, PaymentCallEndpoint } from "../endpoints/endpoint"
import { type ClearFields, readRequest } from "../envelope/read-request"
import type { Gateway } from "../gateway"

/** The endpoint for a file: the contract or a parameter decides where a file has several. */
export function resolveEndpoint(gateway: Gateway, file: string, fields: ClearFields): Endpoint | undefined {
  const [first, ...others] = endpointsAt(file, gateway.settings.paths)
  if (first === undefined || others.length === 0) return first
  const reading = readRequest(fields, gateway.accounts, gateway.settings.strict)
  // An unreadable call does not say which one it means; the first one refuses it as well as any.
  if (reading.kind === "refused") return first
  const caller = { alipay: reading.account.alipay, bag: reading.bag }
  return [first, ...others].filter(beginsPayment).find((each) => each.serves?.(caller) ?? true) ?? first
}

const beginsPayment = (endpoint: Endpoint): endpoint is FormEndpoint | PaymentCallEndpoint =>
  endpoint.kind === "form" || endpoint.kind === "payment-call"
