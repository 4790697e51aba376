import type { Account } from "../account"
import { RequestInvalidError } from "../errors"
import type { GatewayOperation } from "../operations"
import { seal } from "../wire"

import { requestParameters } from "./request-parameters"

/** An encrypted form call: redirect the browser to `url`, or post `fields` to `action` if the URL gets too long. */
export interface FormRequest {
  readonly action: string
  readonly fields: Readonly<{ MerchantID: string; Len: string; Data: string; Language?: string }>
  readonly url: string
}

export interface FormOptions {
  /** Two-letter language code of the hosted page, `de`. */
  readonly language?: string
}

/** Builds the encrypted call; pure, nothing is sent. @throws RequestInvalidError, WireError */
export function formRequest(
  account: Account,
  operation: GatewayOperation,
  request: unknown,
  { language }: FormOptions = {},
): FormRequest {
  const { Len, Data } = sealRequest(account, requestParameters(account, operation, request))
  const fields = { MerchantID: account.merchantId, Len: String(Len), Data, ...languageField(language) }
  const action = operationUrl(account, operation)
  return { action, fields, url: `${action}?${new URLSearchParams(fields).toString()}` }
}

/** Encrypts a request as the account's contract requires. */
export function sealRequest(account: Account, parameters: Readonly<Record<string, string | undefined>>) {
  return seal(parameters, { cipher: account.cipher, charset: account.charset })
}

/** The URL of an operation for this account. */
export function operationUrl(account: Account, operation: GatewayOperation): string {
  return new URL(account.endpoints[operation.id] ?? operation.file, account.baseUrl).href
}

function languageField(language: string | undefined): { Language?: string } {
  if (language === undefined) return {}
  if (!/^[a-z]{2}$/.test(language)) {
    const problem = "must be two lower-case letters"
    throw new RequestInvalidError([{ parameter: "Language", format: "a2", problem }], "protocol notes 3.1")
  }
  return { Language: language }
}
