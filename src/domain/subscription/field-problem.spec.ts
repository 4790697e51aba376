import { fieldProblemsText } from "./field-problem"

describe("problems of fields", () => {
  it("read as one sentence", () => {
    expect(
      fieldProblemsText([
        { field: "amount", problem: "amount-not-positive" },
        { field: "end_date", problem: "end-before-start" },
      ]),
    ).toBe("amount must be more than zero; end_date may not be before start_date.")
  })
})
