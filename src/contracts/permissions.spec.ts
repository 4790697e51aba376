import { readFileSync } from "node:fs"
import { join } from "node:path"

import { permissions, permissionsNamedIn, permissionTexts, policyOf } from "./permissions"

describe("permissions", () => {
  it("are named as Medusa names its own: a resource in the singular and one of its four operations", () => {
    for (const permission of permissions) {
      expect(permission).toMatch(/^paygate_[a-z]+:(read|create|update|delete)$/)
    }
  })

  it("can be read wherever something can be done, except money and links, whose payment is read", () => {
    const resources = new Set(permissions.map((permission) => policyOf(permission).resource))
    const unreadable = [...resources].filter(
      (resource) => !permissions.some((permission) => permission === `${resource}:read`),
    )
    expect(unreadable).toEqual(["paygate_capture", "paygate_refund", "paygate_link"])
  })

  it("stand in the page about operations, as they are", () => {
    const page = readFileSync(join(__dirname, "../../docs/operations.md"), "utf8")
    const rows = [...page.matchAll(/^\| `(paygate_\w+:\w+)` +\| (.+?) +\|$/gm)].map(([, name, text]) => [
      name,
      text,
    ])
    expect(rows).toEqual(Object.entries(permissionTexts))
  })

  it("fall into resource and operation", () => {
    expect(policyOf("paygate_refund:create")).toEqual({ resource: "paygate_refund", operation: "create" })
  })
})

describe("the permissions a refusal names", () => {
  it("are those of ours", () => {
    const said = "Insufficient permissions. Required policies: paygate_payment:read, paygate_refund:create"
    expect(permissionsNamedIn(said)).toEqual(["paygate_payment:read", "paygate_refund:create"])
  })

  it("are none when it names others, or nothing", () => {
    expect(permissionsNamedIn("Required policies: refund:create, not_paygate_wire:read")).toEqual([])
    expect(permissionsNamedIn("Forbidden")).toEqual([])
  })
})
