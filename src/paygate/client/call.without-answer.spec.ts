import { twintCapture } from "../endpoints"

import { answered, callsOverLoopback, capture, failureOf, sealed } from "./__fixtures__/calls"

const { answerWith, clientFor, gateway } = callsOverLoopback()

describe("a call without a usable answer", () => {
  it.each([
    ["empty", "", 200, "the answer is empty"],
    ["html", "<!DOCTYPE html><p>Sorry</p>", 200, "the answer is a web page"],
    ["html", "oops <html>", 200, "the answer is a web page"],
    ["http-status", "<html>Service Unavailable</html>", 503, "HTTP status 503"],
    ["http-status", "", 204, "HTTP status 204"],
    ["http-status", "Len=16&Data=66c1ebe9e2c8902366c1ebe9e2c89023", 500, "HTTP status 500"],
    [
      "clear-text",
      "mid=DEMO_MERCHANT&Status=FAILED&Description=unknown merchant&Code=20160003",
      200,
      "Status FAILED, Code 20160003",
    ],
    ["clear-text", "Code=20010007", 200, "Status -, Code 20010007"],
    ["clear-text", "Status=FAILED", 200, "Status FAILED, Code -"],
    ["undecryptable", "Len=16&Data=66c1ebe9e2c8902366c1ebe9e2c89023", 200, "(unreadable)"],
    ["undecryptable", "Len=5&Data=hello", 200, "(not-hex)"],
    ["answer-invalid", "it works", 200, "neither Data nor Status"],
    ["answer-invalid", sealed({ mid: "DEMO_MERCHANT", Status: "OK" }), 200, "Code"],
    ["answer-invalid", sealed({ ...answered, PayID: "" }), 200, "PayID: is missing or no id of the gateway"],
    ["answer-invalid", "x".repeat(256 * 1024 + 1), 200, "longer than any answer"],
    ["foreign-mid", sealed({ ...answered, mid: "OTHER_MERCHANT" }), 200, "another MerchantID"],
    ["foreign-mid", sealed({ ...answered, MerchantID: "OTHER_MERCHANT" }), 200, "another MerchantID"],
    ["ambiguous", sealed(answered).replace(/Len=\d+/, "Len=99"), 200, "it may have been cut"],
    ["ambiguous", sealed(answered).slice(0, -32), 200, "it may have been cut"],
    ["mac-wrong", sealed({ ...answered, MAC: "0".repeat(64) }), 200, "check the HMAC key"],
  ])("is %s for %.60p", async (code, body, status, message) => {
    answerWith(body, status)

    const failure = await failureOf(clientFor().call(twintCapture, capture))

    expect(failure).toMatchObject({ code, executed: "unknown", retryable: false, endpoint: "twint.capture" })
    expect(failure.message).toContain(message)
  })

  it("keeps the scrubbed fields of a clear answer", async () => {
    answerWith("mid=DEMO_MERCHANT&Status=FAILED&Description=bad key&Code=20120044&UserData=private&MAC=abc")

    await expect(failureOf(clientFor().call(twintCapture, capture))).resolves.toMatchObject({
      fields: {
        mid: "DEMO_MERCHANT",
        Status: "FAILED",
        Description: "bad key",
        Code: "20120044",
        UserData: "***",
        MAC: "***",
      },
    })
  })

  it("keeps a scrubbed beginning of a page", async () => {
    answerWith(`<html>${"é".repeat(600)} MAC=abc</html>`, 502)

    const { excerpt, status } = await failureOf(clientFor().call(twintCapture, capture))

    expect(excerpt).toMatch(/^<html>é+$/)
    expect(excerpt).toHaveLength(500)
    expect(status).toBe(502)
  })

  it("follows no redirect", async () => {
    answerWith("", 302, { location: `${gateway.address}elsewhere.aspx` })

    await expect(failureOf(clientFor().call(twintCapture, capture))).resolves.toMatchObject({
      code: "http-status",
    })
    expect(gateway.received.map(({ path }) => path)).toEqual(["/capture.aspx"])
  })

  it("is a connection lost when the gateway hangs up, and nothing is repeated", async () => {
    gateway.reply = (response) => response.socket?.destroy()

    await expect(failureOf(clientFor().call(twintCapture, capture))).resolves.toMatchObject({
      code: "connection-lost",
      executed: "unknown",
    })
    expect(gateway.received).toHaveLength(1)
  })

  it("is a connection lost when the answer breaks off", async () => {
    gateway.reply = (response) => {
      response.writeHead(200, { "content-length": "100" }).write("Len=1&Data=")
      setTimeout(() => response.socket?.destroy(), 20)
    }

    await expect(failureOf(clientFor().call(twintCapture, capture))).resolves.toMatchObject({
      code: "connection-lost",
    })
  })

  it.each([
    ["never answers", () => undefined],
    ["stops in the middle", (response: { write(text: string): unknown }) => void response.write("Len=")],
  ])("is a time-out when the gateway %s", async (_, reply) => {
    gateway.reply = reply

    const failure = await failureOf(clientFor({}, { timeouts: { totalMs: 150 } }).call(twintCapture, capture))

    expect(failure).toMatchObject({ code: "timeout", executed: "unknown" })
  })

  it("is a time-out, executed or not, when the caller gives up after sending", async () => {
    const patience = new AbortController()
    gateway.reply = () => patience.abort()

    const failure = await failureOf(clientFor().call(twintCapture, capture, { signal: patience.signal }))

    expect(failure).toMatchObject({ code: "timeout", executed: "unknown" })
  })
})
