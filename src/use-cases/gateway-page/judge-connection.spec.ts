import { judgeConnection, type ProbeResult } from "./judge-connection"

const judged = (probe: ProbeResult, tls = true, believedNotice: Date | null = null) =>
  Object.fromEntries(
    judgeConnection(probe, { tls, believedNotice }).map(({ step, verdict, reason }) => [
      step,
      `${verdict}: ${reason}`,
    ]),
  )
const failed = (
  failure: Extract<ProbeResult, { kind: "failed" }>["failure"],
  cause?: string,
): ProbeResult => ({
  kind: "failed",
  failure,
  cause,
})

describe("the connection test", () => {
  it("a readable answer proves all but the HMAC key", () => {
    expect(judged({ kind: "answered", code: "21100002", signed: false })).toEqual({
      host: "proven: reached",
      tls: "proven: encrypted",
      "encryption-key": "proven: answer-readable",
      "hmac-key": "open: not-contradicted",
    })
  })

  it("a signed answer proves the HMAC key too", () => {
    expect(judged({ kind: "answered", code: "21100002", signed: true })["hmac-key"]).toBe(
      "proven: answer-signed",
    )
  })

  it("a signed notice that was believed proves the HMAC key, unless the gateway says otherwise now", () => {
    const notice = new Date("2026-11-20T10:00:00Z")
    const answered = { kind: "answered", code: "21100002", signed: false } as const
    expect(judgeConnection(answered, { tls: true, believedNotice: notice }).at(-1)).toEqual({
      ...{ step: "hmac-key", verdict: "proven", reason: "notice-believed" },
      at: "2026-11-20T10:00:00.000Z",
    })
    expect(judged({ ...answered, code: "20100044" }, true, notice)["hmac-key"]).toBe(
      "failed: request-mac-refused",
    )
    expect(judged(failed("mac-wrong"), true, notice)["hmac-key"]).toBe("failed: answer-signed-otherwise")
  })

  it.each(["20100044", "20120044"])("Code %s says that our MAC was refused", (code) => {
    expect(judged({ kind: "answered", code, signed: false })["hmac-key"]).toBe("failed: request-mac-refused")
  })

  it("plain http to this very machine proves no TLS", () => {
    expect(judged({ kind: "answered", code: "00000000", signed: false }, false)["tls"]).toBe(
      "not-applicable: plain-loopback",
    )
  })

  it.each([
    ["ENOTFOUND", "failed: host-unknown", "open: not-tried"],
    ["EAI_AGAIN", "failed: host-unknown", "open: not-tried"],
    ["ECONNREFUSED", "failed: connection-refused", "open: not-tried"],
    ["UND_ERR_CONNECT_TIMEOUT", "failed: host-silent", "open: not-tried"],
    ["EHOSTUNREACH", "failed: host-unreachable", "open: not-tried"],
    [undefined, "failed: host-unreachable", "open: not-tried"],
    ["CERT_HAS_EXPIRED", "proven: reached", "failed: certificate"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "proven: reached", "failed: certificate"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "proven: reached", "failed: certificate"],
  ])("nothing was sent, %s: host %s, TLS %s", (cause, host, tls) => {
    expect(judged(failed("not-sent", cause))).toEqual({
      host,
      tls,
      "encryption-key": "open: not-tried",
      "hmac-key": "open: not-tried",
    })
  })

  it.each([
    ["timeout", "open: no-answer"],
    ["connection-lost", "open: no-answer"],
    ["empty", "open: no-answer"],
    ["http-status", "failed: no-gateway-there"],
    ["html", "failed: no-gateway-there"],
    ["answer-invalid", "failed: no-gateway-there"],
    ["clear-text", "failed: answered-in-clear"],
    ["undecryptable", "failed: answer-unreadable"],
    ["foreign-mid", "failed: foreign-merchant"],
    ["mac-wrong", "proven: answer-readable"],
  ] as const)("%s: encryption key %s", (failure, expected) => {
    expect(judged(failed(failure))).toMatchObject({ host: "proven: reached", "encryption-key": expected })
  })

  it("a signature of the gateway that does not fit contradicts the HMAC key", () => {
    expect(judged(failed("mac-wrong"))["hmac-key"]).toBe("failed: answer-signed-otherwise")
  })
})
