import { readAttemptSearch } from "./attempt-search"

describe("what an admin types into the search", () => {
  it.each([
    [undefined, { by: "nothing" }],
    ["  ", { by: "nothing" }],
    [" anna@example.com ", { by: "email", email: "anna@example.com" }],
    ["order_01KAJ3", { by: "order", id: "order_01KAJ3" }],
    ["#12", { by: "order-number", number: 12 }],
    ["1042", { by: "order-number", number: 1042 }],
    ["9999999999", { by: "number", number: "9999999999" }],
    ["01234567890123456789012345678901", { by: "number", number: "01234567890123456789012345678901" }],
    ["pgatt_01KAJ3W5Q1", { by: "attempt", id: "pgatt_01KAJ3W5Q1" }],
    ["01KAJ3W5Q1ABCDEFGHJKMNPQRS", { by: "number", number: "01KAJ3W5Q1ABCDEFGHJKMNPQRS" }],
  ])("%j", (typed, search) => {
    expect(readAttemptSearch(typed)).toEqual(search)
  })
})
