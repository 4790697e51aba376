import type { z } from "zod"

import { type Account, namesAnotherMerchant } from "../account"
import type { ServerEndpoint } from "../endpoints"
import { GatewayCallError, type GatewayCallErrorCode } from "../errors"
import { answerMac, decodeText, macEquals, ParameterBag, scrub, unseal } from "../wire"

import { clearParts } from "./clear-parts"
import type { TransportAnswer } from "./transport"

/**
 * Reads the gateway's answer to a server call: decrypts it, checks it against our TransID and its MAC, if there is one (the
 * documents list none for synchronous answers), and parses it by the endpoint's table.
 * @throws GatewayCallError for anything that is not a valid answer
 */
export function readAnswer<Answer extends z.ZodObject>(
  account: Account,
  endpoint: ServerEndpoint<z.ZodObject, Answer>,
  { status, body }: TransportAnswer,
): { answer: z.output<Answer>; parameters: ParameterBag } {
  const text = decodeText(body).trim()
  const envelope = ParameterBag.parse(text)
  const Data = envelope.get("Data")
  const opened = Data === undefined ? undefined : unseal({ Len: envelope.get("Len"), Data }, account.openers)

  if (opened === undefined) throw unsealed(text, envelope)
  if (!opened.ok) {
    if (status !== 200) throw httpStatus(text)
    if (opened.reason === "ambiguous") {
      throw failure("ambiguous", "the answer's Len contradicts its text, it may have been cut; inquire")
    }
    throw failure(
      "undecryptable",
      `the answer cannot be decrypted (${opened.reason}); check the encryption key`,
    )
  }
  const { parameters } = opened
  checkSender(parameters)
  const parsed = endpoint.answer.safeParse({
    ...inClear(endpoint.answer, text),
    ...byCanonicalName(endpoint.answer, parameters),
  })
  if (parsed.success) return { answer: parsed.data, parameters }
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")
  throw failure("answer-invalid", `the answer breaks its table: ${problems}; inquire`, parameters.toRecord())

  function unsealed(text: string, fields: ParameterBag): GatewayCallError {
    if (status !== 200) return httpStatus(text)
    if (text === "") return failure("empty", "the answer is empty; inquire")
    if (/^<|<html|<body/i.test(text)) return failure("html", "the answer is a web page; inquire", {}, text)
    if (fields.has("Status") || fields.has("Code")) {
      const shown = `Status ${fields.get("Status") ?? "-"}, Code ${fields.get("Code") ?? "-"}`
      return failure(
        "clear-text",
        `the gateway answered without encryption (${shown}): it does not know the MerchantID or cannot read us`,
        fields.toRecord(),
      )
    }
    return failure("answer-invalid", "the answer has neither Data nor Status; inquire", {}, text)
  }

  function checkSender(fields: ParameterBag): void {
    if (namesAnotherMerchant(account, fields)) {
      throw failure("foreign-mid", "the answer is for another MerchantID", fields.toRecord())
    }
    const received = fields.get("MAC")
    if (received === undefined || received === "") return
    if (
      !account.hmacKeys.some((key) =>
        macEquals(received, expectedMac(key.reveal(), fields, account.merchantId)),
      )
    ) {
      throw failure("mac-wrong", "the answer's MAC does not fit; check the HMAC key", fields.toRecord())
    }
  }

  function httpStatus(text: string): GatewayCallError {
    return failure("http-status", `the gateway answered with HTTP status ${status}; inquire`, {}, text)
  }

  function failure(
    code: GatewayCallErrorCode,
    message: string,
    fields: Record<string, string> = {},
    text?: string,
  ): GatewayCallError {
    const excerpt = text === undefined ? undefined : scrub(text.slice(0, 500))
    return new GatewayCallError(code, message, {
      endpoint: endpoint.id,
      status,
      fields: scrub(fields),
      excerpt,
    })
  }
}

function byCanonicalName(table: z.ZodObject, parameters: ParameterBag): Record<string, string | undefined> {
  const names = Object.keys(table.shape).filter((name) => parameters.has(name))
  return Object.fromEntries(names.map((name) => [name, parameters.get(name)]))
}

/**
 * Plain and Custom, if the table has them. Encrypted values take precedence; nothing else is ever read from the unencrypted
 * part.
 */
function inClear(table: z.ZodObject, body: string): Record<string, string> {
  return Object.fromEntries(Object.entries(clearParts(body)).filter(([name]) => name in table.shape))
}

function expectedMac(hmacKey: string, fields: ParameterBag, MerchantID: string): string {
  return answerMac(hmacKey, {
    PayID: fields.get("PayID"),
    TransID: fields.get("TransID"),
    MerchantID,
    Status: fields.get("Status"),
    Code: fields.get("Code"),
  })
}
