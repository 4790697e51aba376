import { blocksOf } from "./blocks-of"

describe("the parts of a page", () => {
  it("are its paragraphs, points and rows, without headings, heads of tables and code", () => {
    const page = [
      ...["# Page", "", "One paragraph", "in two lines.", "", "- a point", "  in two lines", "- another", ""],
      ...[
        "## Table",
        "",
        "| a | b |",
        "| - | - |",
        "| 1 | 2 |",
        "| 3 | 4 |",
        "",
        "```nginx",
        "map {",
        "",
        "}",
        "```",
      ],
      ...["", "The last one."],
    ].join("\n")
    expect(blocksOf(page)).toEqual([
      "One paragraph\nin two lines.",
      ...["- a point\n  in two lines", "- another", "| 1 | 2 |", "| 3 | 4 |", "The last one."],
    ])
  })

  it("are not guessed at where a table has no head", () => {
    expect(() => blocksOf("| 1 | 2 |\n| 3 | 4 |")).toThrow("This table has no head")
  })
})
