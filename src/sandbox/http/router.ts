import type { IncomingMessage, ServerResponse } from "node:http"
import { openForm } from "../flows/open-form"
import { serverCall } from "../flows/server-call"
import { submitForm } from "../flows/submit-form"
import type { Gateway, Reply } from "../gateway"
import { viewOf } from "../ledger/view"
import { findOperation, OPERATIONS } from "../operations"
import { errorPage } from "../pages/error-page"
import { languageOf } from "../pages/texts"
import { startPage } from "../pages/start-page"
import type { Sandbox } from "../sandbox"
import { answerApi } from "./api"
import { readChoice } from "./choice"
import { answerPaymentPage } from "./payment-page-call"
import { readBody } from "./read-body"
import { readFields } from "./read-fields"
import { writeReply } from "./write-reply"

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
  const body = await readBody(request)
  if (url.pathname.startsWith("/sandbox/api/")) {
    return answerApi(
      sandbox,
      request.method ?? "GET",
      url.pathname.slice("/sandbox/api/".length),
      body,
      response,
    )
  }
  const form = new URLSearchParams(body.toString("latin1"))
  await writeReply(response, await replyTo(gateway, sandbox, request.method ?? "GET", url, form))
}

async function replyTo(
  gateway: Gateway,
  sandbox: Sandbox,
  method: string,
  url: URL,
  form: URLSearchParams,
): Promise<Reply> {
  const [, first = "", second = "", third = "", ...rest] = url.pathname.split("/")
  if (rest.length > 0) return notFound(url.pathname)
  if (first === "") return { kind: "page", status: 200, html: frontDoor(gateway) }
  if (first === "sandbox" && second === "pay") return submit(gateway, method, third, url, form)
  if (first === "sandbox" && second === "payments")
    return answerPaymentPage(gateway, sandbox, method, third, form)
  const operation = second === "" ? findOperation(first) : undefined
  if (!operation) return notFound(url.pathname)
  const fields = readFields(url.searchParams, form)
  return operation.kind === "form"
    ? openForm(gateway, operation, fields)
    : serverCall(gateway, operation, fields)
}

async function submit(
  gateway: Gateway,
  method: string,
  file: string,
  url: URL,
  form: URLSearchParams,
): Promise<Reply> {
  const operation = findOperation(file)
  const choice = readChoice(form.get("choice"))
  if (method !== "POST" || operation?.kind !== "form" || !choice) return notFound(url.pathname)
  return submitForm(gateway, operation, readFields(new URLSearchParams(), form), choice)
}

function frontDoor(gateway: Gateway): string {
  return startPage({
    payments: gateway.state.all().map(viewOf),
    merchantIds: [...gateway.accounts.keys()],
    files: OPERATIONS.map((operation) => operation.file),
  })
}
