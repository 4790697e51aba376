import type { z } from "zod"

import type { Account } from "../account"
import { type InvalidParameter, RequestInvalidError } from "../errors"
import type { GatewayOperation } from "../operations"
import { parameterFormat } from "../operations/field-meta"
import { requestMac } from "../wire"

type Parameters = Readonly<Record<string, string | undefined>>

/**
 * Every parameter that goes into Data: the caller's, checked against the operation's table, and those that this client adds
 * itself (MerchantID, MAC, Response, and EtiID where the account has one).
 * @throws RequestInvalidError before anything is sent
 */
export function requestParameters(
  account: Account,
  operation: GatewayOperation,
  request: unknown,
): Parameters {
  const parameters = simulate(account, operation, toText(parse(operation, request)))
  const MAC = requestMac(account.hmacKeys[0].reveal(), { ...parameters, MerchantID: account.merchantId })
  const Response = operation.addedByClient.includes("Response") ? "encrypt" : undefined
  const EtiID = opensPayment(operation) ? account.etiId : undefined
  return { MerchantID: account.merchantId, ...parameters, EtiID, Response, MAC }
}

/** Whether a request opens a payment or subscription, instead of naming one that already exists. */
function opensPayment(operation: GatewayOperation): boolean {
  const asks = operation.kind === "server" && operation.purpose === "inquiry"
  return !asks && !("PayID" in operation.request.shape) && !("AboID" in operation.request.shape)
}

function parse(
  operation: GatewayOperation,
  request: unknown,
): Readonly<Record<string, string | number | undefined>> {
  const parsed = operation.request.safeParse(request)
  // The tables contain only strings and amounts, but the generic type of an operation no longer says so.
  if (parsed.success) return parsed.data as Readonly<Record<string, string | number | undefined>>
  const problems = parsed.error.issues.flatMap((issue) => invalidParameters(operation, issue))
  throw new RequestInvalidError(problems, operation.document)
}

function invalidParameters(operation: GatewayOperation, issue: z.core.$ZodIssue): InvalidParameter[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((parameter) => ({ parameter, format: "", problem: "does not exist in the table" }))
  }
  const parameter = String(issue.path[0])
  const format = parameterFormat(operation.request, parameter)
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
function simulate(account: Account, operation: GatewayOperation, parameters: Parameters): Parameters {
  const asks = operation.kind === "server" && operation.purpose === "inquiry"
  return account.simulate === undefined || asks
    ? parameters
    : { ...parameters, OrderDesc: `Test:${account.simulate}` }
}
