import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { type AdminRoute, coreRoutePermissions, routePermissions } from "../../contracts/route-permissions"

const admin = join(__dirname, "..")
const routes = Object.keys(routePermissions) as AdminRoute[]

const sources = readdirSync(admin, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => [file, readFileSync(join(admin, file), "utf8")] as const)

/** What guards something on a page: `<Allowed to="…">`, `guardedPage("…", …)`, `allowance("…")`; a part may be a variable. */
const guards = sources.flatMap(([file, source]) =>
  [
    ...source.matchAll(/(?:<Allowed to=|guardedPage\(|allowance\(|useAllowance\(\)\()\{?["`]([^"`]+)["`]/g),
  ].map(([, name]) => ({ file, name: name! })),
)
const guarded = (route: AdminRoute) =>
  guards.some(({ name }) => new RegExp(`^${name.replaceAll(/\$\{\w+\}/g, "[\\w-]+")}$`).test(route))

/** Routes without a page: docs/personal-data.md explains how a data protection officer's program calls them. */
const calledByPrograms: readonly AdminRoute[] = [
  "POST /admin/paygate/personal-data/erase",
  "POST /admin/paygate/personal-data/export",
]

/** A file is shown before it is taken: whoever may do the one may do the other, by the same button. */
const withoutPreview = (route: AdminRoute) => route.replace(/\/preview$/, "") as AdminRoute

describe("what the pages offer by role", () => {
  it("leaves out no route that does something: each has a guard of its own", () => {
    const acting = routes.filter((route) => !route.startsWith("GET ") && !calledByPrograms.includes(route))
    expect(acting.length).toBeGreaterThan(20)
    expect(acting.filter((route) => !guarded(withoutPreview(route)))).toEqual([])
  })

  it("needs for a look at a file what taking it needs", () => {
    const previews = routes.filter((route) => route.endsWith("/preview"))
    expect(previews.length).toBe(2)
    for (const route of previews) {
      expect([route, routePermissions[route]]).toEqual([route, routePermissions[withoutPreview(route)]])
    }
  })

  it("guards by routes that there are", () => {
    const unknown = guards.filter(
      ({ name }) => !name.includes("${") && !(name in routePermissions) && !(name in coreRoutePermissions),
    )
    expect(unknown).toEqual([])
    expect(guards.length).toBeGreaterThan(30)
  })

  it("leaves out none of Medusa's own routes that something on a page calls", () => {
    const called = sources.flatMap(([, source]) =>
      [...source.matchAll(/adminApi(?:<.*>)?\(`(\/admin\/(?!paygate).*?)`, \{ method: "(\w+)"/g)].map(
        ([, path, method]) => `${method} ${path!.replaceAll(/\$\{.*?\}/g, ":id")}`,
      ),
    )
    expect(called).toEqual(Object.keys(coreRoutePermissions))
    expect(called.filter((route) => !guards.some(({ name }) => name === route))).toEqual([])
  })

  it("has no part of the dashboard's own pages without a guard", () => {
    const widgets = sources.filter(([, source]) => source.includes("defineWidgetConfig({"))
    expect(widgets.length).toBeGreaterThan(2)
    const open = widgets.filter(([file]) => !guards.some((guard) => guard.file === file))
    expect(open.map(([file]) => file)).toEqual([])
  })

  it("has every page guarded", () => {
    const pages = sources.filter(([file]) => file.startsWith("routes") && file.endsWith("page.tsx"))
    expect(pages.length).toBeGreaterThan(5)
    const open = pages.filter(([, source]) => !source.includes("export default guardedPage("))
    expect(open.map(([file]) => file)).toEqual([])
  })
})
