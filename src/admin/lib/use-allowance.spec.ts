import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { type AdminRoute, routePermissions } from "../../contracts/route-permissions"

const admin = join(__dirname, "..")
const routes = Object.keys(routePermissions) as AdminRoute[]

/** The routes the pages offer: `<Allowed to="…">`, `guardedPage("…", …)`, `allowance("…")`. */
function routesOffered(): AdminRoute[] {
  const sources = readdirSync(admin, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => readFileSync(join(admin, file), "utf8"))
    .join("\n")
  const named = [...sources.matchAll(/(?:<Allowed to=|guardedPage\(|allowance\()"([^"]+)"/g)]
  return routes.filter((route) => named.some(([, name]) => name === route))
}

/** Routes without a page: docs/personal-data.md explains how a data protection officer's program calls them. */
const calledByPrograms: readonly AdminRoute[] = [
  "POST /admin/paygate/personal-data/erase",
  "POST /admin/paygate/personal-data/export",
]

const needsOf = (route: AdminRoute) => routePermissions[route].join(" ")

describe("what the pages offer by role", () => {
  it("leaves out no route that does something: each, or one that needs the same, guards its button", () => {
    const guarded = new Set(routesOffered().map(needsOf))
    const acting = routes.filter((route) => !route.startsWith("GET ") && !calledByPrograms.includes(route))
    expect(acting.filter((route) => !guarded.has(needsOf(route)))).toEqual([])
  })

  it("has every page guarded", () => {
    const pages = readdirSync(join(admin, "routes"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith("page.tsx"),
    )
    const open = pages.filter(
      (file) => !readFileSync(join(admin, "routes", file), "utf8").includes("export default guardedPage("),
    )
    expect(pages.length).toBeGreaterThan(5)
    expect(open).toEqual([])
  })
})
