import type { IncomingMessage, ServerResponse } from "node:http"

import { finishDue } from "../flows/finish-due"
import { openForm } from "../flows/open-form"
import { resolveOperation } from "../flows/resolve-operation"
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
import { frontDoor } from "./front-door"
import { foreignness, isOwnPage } from "./own-pages"
import { answerPaymentPage } from "./payment-page-call"
import { readBody } from "./read-body"
import { readFields } from "./read-fields"
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
    gateway.settings.api === "loopback" && isOwnPage(url.pathname) ? foreignness(request) : undefined
  if (foreign !== undefined) {
    const error = `${foreign}. Tell the simulator to answer anybody: api: "anybody" or --api anybody`
    return writeJson(response, 403, { error })
  }
  if (url.pathname === "/sandbox/batch" && method === "POST") return answerBatch(sandbox, request, response)
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
  if (first === "") return frontDoor(gateway)
  if (first === "sandbox" && second === "pay") return submit(gateway, third, call)
  if (first === "sandbox" && second === "payments")
    return answerPaymentPage(gateway, sandbox, method, third, form)
  const wallet = await answerWallet(gateway, call)
  if (wallet) return wallet
  const fields = readFields(url.searchParams, form)
  const operation = second === "" ? resolveOperation(gateway, first, fields) : undefined
  if (!operation) return notFound(url.pathname)
  return operation.kind === "form"
    ? openForm(gateway, operation, fields)
    : serverCall(gateway, operation, fields)
}

async function submit(gateway: Gateway, file: string, { method, url, form }: Call): Promise<Reply> {
  const fields = readFields(new URLSearchParams(), form)
  const operation = resolveOperation(gateway, file, fields)
  const choice = readChoice(form.get("choice"))
  if (method !== "POST" || operation?.kind !== "form" || !choice) return notFound(url.pathname)
  return submitForm(gateway, { operation, fields, choice })
}
