import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

import { type Permission, permissions } from "../../../contracts/permissions"
import { routePermissions, workflowRoutes } from "../../../contracts/route-permissions"
import * as workflows from "../../../workflows"

import { roleChecks } from "./role-checks"

const api = join(__dirname, "../..")
const table = Object.entries(routePermissions) as [string, readonly Permission[]][]

/** The admin's routes, derived from their files: `GET /admin/paygate/orders/:id`. */
function routesInFiles(): string[] {
  return readdirSync(join(api, "admin"), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.[jt]sx?$/.test(file))
    .flatMap((file) => {
      const path = `/admin/${dirname(file)}`.replaceAll(/\[(\w+)\]/g, ":$1")
      return methodsIn(readFileSync(join(api, "admin", file), "utf8")).map((method) => `${method} ${path}`)
    })
}

/** The methods that a route file exports. A route has to export them in exactly this way, or the check would miss it. */
function methodsIn(source: string): string[] {
  const methods = [...source.matchAll(/^export (?:async )?function ([A-Z]+)\(/gm)].map(([, name]) => name!)
  expect(source.match(/^export /gm)).toHaveLength(methods.length)
  return methods
}

describe("our workflows, which Medusa runs by their names", () => {
  it("each have a route whose permissions they take", () => {
    const names = Object.values(workflows).flatMap((each) =>
      typeof each === "function" && "getName" in each ? [each.getName()] : [],
    )
    expect(names.sort()).toEqual([...workflowRoutes.keys()].sort())
  })

  it("are all exported: none can be run that a shop does not find in the package's `workflows`", () => {
    const folder = join(api, "../workflows")
    const made = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => readFileSync(join(folder, file), "utf8").match(/createWorkflow\(/g) ?? [])
    expect(made).toHaveLength(workflowRoutes.size)
  })
})

describe("the permissions of the admin's routes", () => {
  it("are declared for every route there is, and for no other", () => {
    expect(table.map(([route]) => route).sort()).toEqual(routesInFiles().sort())
  })

  it("leave one route open: the one that tells what a role allows", () => {
    const open = table.filter(([, needed]) => needed.length === 0).map(([route]) => route)
    expect(open).toEqual(["GET /admin/paygate/permissions"])
  })

  it("ask for reading everywhere, and for more wherever something is done", () => {
    const guarded = table.filter(([, needed]) => needed.length > 0)
    expect(guarded.filter(([, needed]) => !needed.some(isReading))).toEqual([])
    const onlyReading = guarded.filter(([, needed]) => needed.every(isReading)).map(([route]) => route)
    // Read-only routes that use POST: a message is too long for a URL, and a person's e-mail address does not belong in one.
    expect(onlyReading.filter((route) => !route.startsWith("GET "))).toEqual([
      "POST /admin/paygate/personal-data/export",
      "POST /admin/paygate/wire",
    ])
    expect(guarded.filter(([route, needed]) => route.startsWith("GET ") && !needed.every(isReading))).toEqual(
      [],
    )
  })

  it("use every permission that a role can be given", () => {
    const used = new Set(table.flatMap(([, needed]) => needed))
    expect(permissions.filter((permission) => !used.has(permission))).toEqual([])
  })

  it("ask for the refund's own permission wherever one payment's money goes back, and for the capture's at a capture", () => {
    const asking = (permission: Permission) =>
      table.filter(([, needed]) => needed.includes(permission)).map(([route]) => route)
    expect(asking("paygate_refund:create")).toEqual([
      "POST /admin/paygate/attempts/:id/refund",
      "POST /admin/paygate/payments/:id/refund",
    ])
    expect(asking("paygate_capture:create")).toEqual(["POST /admin/paygate/payments/:id/capture"])
  })

  it("reach Medusa as its own routes declare theirs", () => {
    expect(roleChecks).toHaveLength(table.length - 1)
    expect(roleChecks).toContainEqual({
      matcher: "/admin/paygate/payments/:id/refund",
      methods: ["POST"],
      policies: [
        { resource: "paygate_payment", operation: "read" },
        { resource: "paygate_refund", operation: "create" },
      ],
    })
  })
})

function isReading(permission: Permission): boolean {
  return permission.endsWith(":read")
}
