import { readPage } from "./shopper"

describe("reading a page without a browser", () => {
  it("finds the form of a shop's page that posts on", () => {
    const page = readPage(`<form method="post" action="http://gate/twint.aspx?a=1&amp;b=2">
      <input type="hidden" name="MerchantID" value="A&quot;B"/><input name='Len' value='5'><input type="submit"></form>`)
    expect(page.action).toBe("http://gate/twint.aspx?a=1&b=2")
    expect([...page.fields]).toEqual([
      ["MerchantID", 'A"B'],
      ["Len", "5"],
    ])
    expect(page.isPaymentPage).toBe(false)
  })

  it("tells an error page", () => {
    expect(readPage('<div data-code="20160006"><p data-test="reason">Currency: no</p></div>').refusal).toBe(
      "20160006 Currency: no",
    )
  })
})
