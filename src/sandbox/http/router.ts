import type { IncomingMessage, ServerResponse } from "node:http"

import { finishDue } from "../flows/finish-due"
import { openForm } from "../flows/open-form"
import { resolveEndpoint } from "../flows/resolve-endpoint"
import { serverCall } from "../flows/server-call"
import { submitForm } from "../flows/submit-form"
import type { Gateway, Reply } from "../gateway"
import { errorPage } from "../pages/error-page"
import { languageOf } from "../pages/texts"
import type { Sandbox } from "../sandbox"

import { answerApi } from "./api"
import { answerBatch } from "./batch-call"
import type { Call } from "./call"
import { readChoice } from "./choice"
import { isOwnPage, whyForeign } from "./own-pages"
import { answerPaymentPage } from "./payment-page-call"
import { readBody } from "./read-body"
import { readFields } from "./read-fields"
import { showPayments } from "./show-payments"
import { answerWallet } from "./wallet-call"
import { writeJson, writeReply } from "./write-reply"

const notFound = (path: string): Reply => ({
  kind: "page",
  status: 404,
  html: errorPage({ code: "404", reason: `There is nothing at ${path}` }, languageOf(undefined)),
})

/** Answers one HTTP request to the sandbox. */
export async function route(
  gateway: Gateway,
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://sandbox")
  const method = request.method ?? "GET"
  const foreign =
    gateway.settings.api === "loopback" && isOwnPage(url.pathname) ? whyForeign(request) : undefined
  if (foreign !== undefined) {
    const error = `${foreign}. To open it to anybody, start the simulator with --api anybody or the option api: "anybody"`
    return writeJson(response, 403, { error })
  }
  if (url.pathname === "/sandbox/batch") return answerBatch(sandbox, request, response)
  const body = await readBody(request)
  finishDue(gateway)
  if (url.pathname.startsWith("/sandbox/api/")) {
    return answerApi(sandbox, method, url.pathname.slice("/sandbox/api/".length), body, response)
  }
  const form = new URLSearchParams(body.toString("latin1"))
  const language = request.headers["accept-language"]
  await writeReply(response, await replyTo(gateway, sandbox, { method, url, form, language }))
}

async function replyTo(gateway: Gateway, sandbox: Sandbox, call: Call): Promise<Reply> {
  const { method, url, form } = call
  const [, first = "", second = "", third = "", ...rest] = url.pathname.split("/")
  if (rest.length > 0) return notFound(url.pathname)
  if (first === "") return showPayments(gateway)
  if (first === "sandbox" && second === "pay") return submit(gateway, third, call)
  if (first === "sandbox" && second === "payments")
    return answerPaymentPage(gateway, sandbox, method, third, form)
  const wallet = await answerWallet(gateway, call)
  if (wallet) return wallet
  const fields = readFields(url.searchParams, form)
  const endpoint = second === "" ? resolveEndpoint(gateway, first, fields) : undefined
  if (!endpoint) return notFound(url.pathname)
  return endpoint.kind === "form"
    ? openForm(gateway, endpoint, fields)
    : serverCall(gateway, endpoint, fields)
}

async function submit(gateway: Gateway, file: string, { method, url, form }: Call): Promise<Reply> {
  const fields = readFields(new URLSearchParams(), form)
  const endpoint = resolveEndpoint(gateway, file, fields)
  const choice = readChoice(form.get("choice"))
  if (method !== "POST" || endpoint?.kind !== "form" || !choice) return notFound(url.pathname)
  return submitForm(gateway, { endpoint, fields, choice })
}
