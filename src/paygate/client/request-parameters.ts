import type { z } from "zod"

import type { Account } from "../account"
import type { GatewayEndpoint } from "../endpoints"
import { parameterFormat } from "../endpoints/field-meta"
import { type InvalidParameter, RequestInvalidError } from "../errors"
import { requestMac } from "../wire"

type Parameters = Readonly<Record<string, string | undefined>>

/**
 * Every parameter that goes into Data: the caller's, checked against the endpoint's table, and those that this client adds
 * itself (MerchantID, MAC, Response, and EtiID where the account has one).
 * @throws RequestInvalidError before anything is sent
 */
export function requestParameters(account: Account, endpoint: GatewayEndpoint, request: unknown): Parameters {
  const parameters = simulate(account, endpoint, toText(parse(endpoint, request)))
  const MAC = requestMac(account.hmacKeys[0].reveal(), { ...parameters, MerchantID: account.merchantId })
  const Response = endpoint.addedByClient.includes("Response") ? "encrypt" : undefined
  const EtiID = opensPayment(endpoint) ? account.etiId : undefined
  return { MerchantID: account.merchantId, ...parameters, EtiID, Response, MAC }
}

/** Whether a request opens a payment or subscription, instead of naming one that already exists. */
function opensPayment(endpoint: GatewayEndpoint): boolean {
  const asks = endpoint.kind === "server" && endpoint.purpose === "inquiry"
  return !asks && !("PayID" in endpoint.request.shape) && !("AboID" in endpoint.request.shape)
}

function parse(
  endpoint: GatewayEndpoint,
  request: unknown,
): Readonly<Record<string, string | number | undefined>> {
  const parsed = endpoint.request.safeParse(request)
  // The tables contain only strings and amounts, but the generic type of an endpoint no longer says so.
  if (parsed.success) return parsed.data as Readonly<Record<string, string | number | undefined>>
  const problems = parsed.error.issues.flatMap((issue) => invalidParameters(endpoint, issue))
  throw new RequestInvalidError(problems, endpoint.document)
}

function invalidParameters(endpoint: GatewayEndpoint, issue: z.core.$ZodIssue): InvalidParameter[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((parameter) => ({ parameter, format: "", problem: "does not exist in the table" }))
  }
  const parameter = String(issue.path[0])
  const format = parameterFormat(endpoint.request, parameter)
  const missing = issue.code === "invalid_type" && issue.input === undefined
  return [{ parameter, format, problem: missing ? "is missing" : issue.message }]
}

function toText(
  request: Readonly<Record<string, string | number | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(request).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  )
}

/** An account in simulation mode says so in OrderDesc of everything that moves money (protocol notes 12). */
function simulate(account: Account, endpoint: GatewayEndpoint, parameters: Parameters): Parameters {
  const asks = endpoint.kind === "server" && endpoint.purpose === "inquiry"
  return account.simulate === undefined || asks
    ? parameters
    : { ...parameters, OrderDesc: `Test:${account.simulate}` }
}
