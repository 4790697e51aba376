import { runInNewContext } from "node:vm"

import { inLines } from "./package/lines.cjs"

describe("the code that is published", () => {
  it("has a line for each statement and member, without comments and blanks", () => {
    const code = `"use strict";
exports.b = exports.a = void 0;
/** Why. */
class A {
    one = 1;
    two() {
        // how
        if (this.one) {
            return 2;
        }
        switch (this.one) { case 1: go(); break; default: stop(); }
    }
}
exports.a = A;
`
    expect(inLines(code).split("\n")).toEqual([
      '"use strict";',
      "class A{",
      "one=1;",
      "two(){",
      "if(this.one){",
      "return 2}",
      "switch(this.one){",
      "case 1:",
      "go();",
      "break;",
      "default:",
      "stop()}}}",
      "exports.a=A;",
    ])
  })

  it("leaves the blanks of a text alone", () => {
    const text = "const sql = `select a\n    from b\n    where ${ c }\n  limit 1`\n"
    expect(inLines(text)).toBe("const sql=`select a\n    from b\n    where ${c}\n  limit 1`;")
  })

  it("is the same code", () => {
    const code =
      "exports.f = (a) => { let b = 0; for (const c of a) { b += c; } return `${b}\n ${a.length}`; };\n"
    const run = (text: string) => {
      const made: { f?: (a: number[]) => string } = {}
      runInNewContext(text, { exports: made })
      return made.f!([1, 2, 3])
    }
    expect(run(inLines(code))).toBe(run(code))
  })
})
