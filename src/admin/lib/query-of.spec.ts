import { queryOf } from "./query-of"

it.each([
  [{}, ""],
  [{ state: "", q: "" }, ""],
  [{ state: "open", q: "a+b@c.d & e" }, "?state=open&q=a%2Bb%40c.d+%26+e"],
])("%j is %j", (values, query) => {
  expect(queryOf(values)).toBe(query)
})
