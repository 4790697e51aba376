import { Agent } from "undici"

import { twintCapture } from "../endpoints"

import { answered, callsOverLoopback, capture, failureOf, PayID, sealed } from "./__fixtures__/calls"

const { answerWith, clientFor, exchanges, gateway } = callsOverLoopback()

describe("a mistake of ours", () => {
  it("is passed on as it is", async () => {
    const dispatcher = new Agent()
    dispatcher.compose = () => {
      throw new TypeError("out of order")
    }

    await expect(clientFor({}, { dispatcher }).call(twintCapture, capture)).rejects.toThrow("out of order")
    expect(exchanges).toEqual([expect.objectContaining({ failure: "unexpected" })])
  })
})

describe("what the log sees", () => {
  it("is both sides of an answered call, scrubbed", async () => {
    answerWith(sealed({ ...answered, RefNr: "R-1", UserData: "private" }))
    await clientFor().call(twintCapture, capture)

    expect(exchanges).toEqual([
      {
        endpoint: "twint.capture",
        url: `${gateway.address}capture.aspx`,
        request: {
          MerchantID: "DEMO_MERCHANT",
          PayID,
          TransID: "TID-0004",
          Amount: "500",
          Currency: "CHF",
          ReqId: "pgop-07",
          MAC: "***",
        },
        answer: { ...answered, RefNr: "R-1", UserData: "***" },
        milliseconds: expect.any(Number),
      },
    ])
  })

  it("is the error's code for a failed call", async () => {
    answerWith("")
    await failureOf(clientFor().call(twintCapture, capture))

    expect(exchanges).toEqual([expect.objectContaining({ endpoint: "twint.capture", failure: "empty" })])
    expect(exchanges[0]).not.toHaveProperty("answer")
  })

  it("is, of an answer that proves nothing, what it says anyway", async () => {
    answerWith("Status=FAILED&Code=20120044&UserData=private")
    await failureOf(clientFor().call(twintCapture, capture))

    expect(exchanges).toEqual([
      expect.objectContaining({
        failure: "clear-text",
        answer: { Status: "FAILED", Code: "20120044", UserData: "***" },
      }),
    ])
  })

  it("cannot spoil a call that was made", async () => {
    answerWith(sealed(answered))
    const broken = () => {
      throw new Error("disk full")
    }

    await expect(clientFor({}, { onExchange: broken }).call(twintCapture, capture)).resolves.toEqual(answered)
    await expect(clientFor({}, { onExchange: undefined }).call(twintCapture, capture)).resolves.toEqual(
      answered,
    )
  })
})
