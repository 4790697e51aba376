import { requestOf } from "./request-of"

const route = (summary: string) => ({ summary, answers: [] })
const requests = {
  "GET /batches": route("list"),
  "GET /batches/:id": route("one"),
  "GET /batches/candidates": route("candidates"),
  "POST /batches/:id/answer": route("answer"),
}

describe("the route of an address", () => {
  it.each([
    ["GET", "/batches", "list"],
    ["GET", "/batches/", "list"],
    ["HEAD", "/batches", "list"],
    ["GET", "/batches/pgbat_1", "one"],
    ["GET", "/batches/candidates", "candidates"],
    ["GET", "/Batches/Candidates", "candidates"],
    ["POST", "/batches/pgbat_1/answer", "answer"],
  ])("%s %s is the %s", (method, path, summary) => {
    expect(requestOf(requests, method, path)?.summary).toBe(summary)
  })

  it.each([
    ["POST", "/batches"],
    ["GET", "/batches/pgbat_1/answer"],
    ["GET", "/"],
  ])("%s %s is none", (method, path) => {
    expect(requestOf(requests, method, path)).toBeUndefined()
  })
})
