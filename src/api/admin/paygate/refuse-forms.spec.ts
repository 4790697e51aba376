import { formProblem } from "./refuse-forms"

const json = "Send the body as application/json."
const file = "Send the file as application/octet-stream."
const page = { hasBody: true, fromPage: true }
const program = { hasBody: true, fromPage: false }

describe("a request for a route that takes JSON", () => {
  it.each(["application/json", "application/json; charset=utf-8", "Application/JSON ;x=1"])(
    "is fine as %s, from a page or a program",
    (contentType) => {
      for (const sent of [page, program]) {
        expect(formProblem({ contentType, ...sent }, "json")).toBeUndefined()
      }
    },
  )

  it.each([
    ...[undefined, "", "text/plain", "text/plain;application/json", "application/json, text/plain"],
    ...["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", "json"],
  ])("is refused as %p, from a page also without a body", (contentType) => {
    expect(formProblem({ contentType, ...page }, "json")).toBe(json)
    expect(formProblem({ contentType, ...program }, "json")).toBe(json)
    expect(formProblem({ contentType, hasBody: false, fromPage: true }, "json")).toBe(json)
  })

  it("may have no body and say nothing of it, from a program", () => {
    expect(formProblem({ contentType: undefined, hasBody: false, fromPage: false }, "json")).toBeUndefined()
  })
})

describe("a request for a route that takes a file", () => {
  it.each([undefined, "text/plain", "Application/X-WWW-Form-Urlencoded", "multipart/form-data; boundary=x"])(
    "is refused as %p from a page and fine from a program",
    (contentType) => {
      expect(formProblem({ contentType, ...page }, "bytes")).toBe(file)
      expect(formProblem({ contentType, ...program }, "bytes")).toBeUndefined()
    },
  )

  it("is fine as bytes, about which a browser asks first", () => {
    expect(formProblem({ contentType: "application/octet-stream", ...page }, "bytes")).toBeUndefined()
  })
})
