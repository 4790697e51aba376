import type { ConnectionStep, StepReason, Verdict } from "../../domain/gateway-tests"
import { refusesMac } from "../../paygate/codes"
import type { GatewayCallErrorCode } from "../../paygate/errors"
import { assertNever } from "../../paygate/wire/assert-never"

/** The result of one inquiry about a payment that cannot exist. */
export type ProbeResult =
  | {
      readonly kind: "answered"
      readonly code: string
      /** The answer had a MAC; a wrong one would have been an error instead. */
      readonly signed: boolean
    }
  | { readonly kind: "failed"; readonly failure: GatewayCallErrorCode; readonly cause: string | undefined }

/**
 * Says what an inquiry proves and what it cannot. A readable answer proves host, TLS and encryption key; the gateway
 * answers inquiries without looking at their MAC (protocol notes 5.1), so the HMAC key is at best not contradicted, unless
 * a signed notice has proved it.
 * @param believedNotice when the last signed notice of the account was believed
 */
export function judgeConnection(
  probe: ProbeResult,
  { tls, believedNotice }: { tls: boolean; believedNotice: Date | null },
): ConnectionStep[] {
  const reached: ConnectionStep[] = [
    { step: "host", verdict: "proven", reason: "reached" },
    { step: "tls", verdict: tls ? "proven" : "not-applicable", reason: tls ? "encrypted" : "plain-loopback" },
  ]
  if (probe.kind === "answered") {
    return [...reached, step("encryption-key", "proven", "answer-readable"), judgeHmac(probe, believedNotice)]
  }
  switch (probe.failure) {
    case "not-sent":
      return notReached(probe.cause)
    case "timeout":
    case "connection-lost":
    case "empty":
      return [...reached, step("encryption-key", "open", "no-answer"), step("hmac-key", "open", "not-tried")]
    case "http-status":
    case "html":
    case "answer-invalid":
      return [
        ...reached,
        step("encryption-key", "failed", "no-gateway-there"),
        step("hmac-key", "open", "not-tried"),
      ]
    case "clear-text":
      return [
        ...reached,
        step("encryption-key", "failed", "answered-in-clear"),
        step("hmac-key", "open", "not-tried"),
      ]
    case "undecryptable":
      return [
        ...reached,
        step("encryption-key", "failed", "answer-unreadable"),
        step("hmac-key", "open", "not-tried"),
      ]
    case "ambiguous":
      return [
        ...reached,
        step("encryption-key", "proven", "answer-readable"),
        step("hmac-key", "open", "not-tried"),
      ]
    case "foreign-mid":
      return [
        ...reached,
        step("encryption-key", "failed", "foreign-merchant"),
        step("hmac-key", "open", "not-tried"),
      ]
    case "mac-wrong":
      return [
        ...reached,
        step("encryption-key", "proven", "answer-readable"),
        step("hmac-key", "failed", "answer-signed-otherwise"),
      ]
    default:
      return assertNever(probe.failure)
  }
}

/** The gateway's answer of today counts more than an earlier notice. */
function judgeHmac(
  { code, signed }: Extract<ProbeResult, { kind: "answered" }>,
  believedNotice: Date | null,
): ConnectionStep {
  if (refusesMac(code)) {
    return step("hmac-key", "failed", "request-mac-refused")
  }
  if (signed) {
    return step("hmac-key", "proven", "answer-signed")
  }
  return believedNotice === null
    ? step("hmac-key", "open", "not-contradicted")
    : { ...step("hmac-key", "proven", "notice-believed"), at: believedNotice.toISOString() }
}

function notReached(cause: string | undefined): ConnectionStep[] {
  const reason = connectionFailure(cause)
  const rest = [step("encryption-key", "open", "not-tried"), step("hmac-key", "open", "not-tried")]
  return reason === "certificate"
    ? [step("host", "proven", "reached"), step("tls", "failed", "certificate"), ...rest]
    : [step("host", "failed", reason), step("tls", "open", "not-tried"), ...rest]
}

/** @param cause the system's or the TLS library's code of the failure */
function connectionFailure(cause = ""): StepReason {
  if (/CERT|SELF_SIGNED|ISSUER|ALTNAME|SIGNATURE|EPROTO|SSL|TLS/.test(cause)) return "certificate"
  if (/ENOTFOUND|EAI_AGAIN/.test(cause)) return "host-unknown"
  if (/ECONNREFUSED/.test(cause)) return "connection-refused"
  if (/TIMEOUT|TIMEDOUT|ABORT/.test(cause)) return "host-silent"
  return "host-unreachable"
}

function step(name: ConnectionStep["step"], verdict: Verdict, reason: StepReason): ConnectionStep {
  return { step: name, verdict, reason }
}
