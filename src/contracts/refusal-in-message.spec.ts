import fc from "fast-check"

import { answerIn, inMessage } from "./refusal-in-message"

describe("a refusal in its message", () => {
  it("reads as what it was", () => {
    const answers = fc.dictionary(fc.string(), fc.jsonValue())
    fc.assert(
      fc.property(answers, (answer) => {
        const plain: unknown = JSON.parse(JSON.stringify(answer))
        expect(answerIn(inMessage(answer).message)).toEqual(plain)
      }),
    )
  })

  it("leaves everything beside the message as it is", () => {
    expect(inMessage({ code: "pending", message: "No." })).toEqual({
      code: "pending",
      message: '{"code":"pending","message":"No."}',
    })
  })

  it.each(["Unauthorized", "Bad Gateway", "", "404", '"no"', "null", "[1]"])(
    "is no answer when the message is %j",
    (message) => expect(answerIn(message)).toBeUndefined(),
  )
})
