import type { Account } from "../account"
import type { GatewayEndpoint } from "../endpoints"
import { RequestInvalidError } from "../errors"
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
  endpoint: GatewayEndpoint,
  request: unknown,
  { language }: FormOptions = {},
): FormRequest {
  const { Len, Data } = sealRequest(account, requestParameters(account, endpoint, request))
  const fields = { MerchantID: account.merchantId, Len: String(Len), Data, ...languageField(language) }
  const action = endpointUrl(account, endpoint)
  return { action, fields, url: `${action}?${new URLSearchParams(fields).toString()}` }
}

/** Encrypts a request as the account's contract requires. */
export function sealRequest(account: Account, parameters: Readonly<Record<string, string | undefined>>) {
  return seal(parameters, { cipher: account.cipher, charset: account.charset })
}

/** The URL of an endpoint for this account. */
export function endpointUrl(account: Account, endpoint: GatewayEndpoint): string {
  return new URL(account.endpoints[endpoint.id] ?? endpoint.file, account.baseUrl).href
}

function languageField(language: string | undefined): { Language?: string } {
  if (language === undefined) return {}
  if (!/^[a-z]{2}$/.test(language)) {
    const problem = "must be two lower-case letters"
    throw new RequestInvalidError([{ parameter: "Language", format: "a2", problem }], "protocol notes 3.1")
  }
  return { Language: language }
}
