import { withTabs } from "./package/tabs.cjs"

describe("the indentation of what is published", () => {
  it("is by tabs", () => {
    expect(withTabs("if (a) {\n    if (b) {\n        c()\n    }\n}\n")).toBe(
      "if (a) {\n\tif (b) {\n\t\tc()\n\t}\n}\n",
    )
    expect(withTabs("interface A {\n    /**\n     * B\n     */\n    b: string\n}")).toBe(
      "interface A {\n\t/**\n\t * B\n\t */\n\tb: string\n}",
    )
  })

  it("leaves the blanks of a text alone", () => {
    const text = "const sql = `select a\n    from b\n    where ${\n    c\n}\n  limit 1`\n"
    expect(withTabs(text)).toBe("const sql = `select a\n    from b\n    where ${\n\tc\n}\n  limit 1`\n")
  })
})
