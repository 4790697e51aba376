import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

import { requests } from "./route-requests"

/** What the route files answer, by their place and the methods that they export; the gateway's own doors apart. */
const answered = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/route.ts") && !file.startsWith("hooks/"))
  .flatMap((file) => {
    const text = readFileSync(join(__dirname, file), "utf8")
    const address = `/${dirname(file).replaceAll(/\[(\w+)\]/g, ":$1")}`
    return [
      ...text.matchAll(/^export (?:async function|function|const) (GET|POST|DELETE|PUT|PATCH)\b/gm),
    ].map(([, method]) => `${method} ${address}`)
  })

describe("what the routes take", () => {
  it("is written down for every route file, so that the story of all routes walks it too", () => {
    expect(answered.length).toBeGreaterThan(40)
    expect(Object.keys(requests).sort()).toEqual([...answered].sort())
  })
})
