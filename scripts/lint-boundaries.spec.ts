import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"

import { Linter } from "eslint"
import { parser } from "typescript-eslint"

import { boundaryRules } from "./lint/boundaries.cjs"

const files = [
  "src/paygate/client.ts",
  "src/paygate/wire/bag.ts",
  "src/domain/money.ts",
  "src/contracts/attempt-card.ts",
  "src/observability/observe.ts",
  "src/modules/paygate/service.ts",
  "src/refusals/refusal.ts",
  "src/orders/read-order.ts",
  "src/payments/reconcile.ts",
  "src/use-cases/overview.ts",
  "src/providers/twint/index.ts",
  "src/workflows/reconcile.ts",
  "src/api/hooks/notify/route.ts",
  "src/jobs/reconcile.ts",
  "src/subscribers/order-canceled.ts",
  "src/links/attempt-cart.ts",
  "src/admin/widgets/ledger.tsx",
  "src/storefront/index.ts",
  "src/sandbox/index.ts",
  "src/define-paygate.ts",
  "demo/storefront/src/main.ts",
  "demo/stack.ts",
  "scripts/postgres.ts",
  "integration-tests/http/pay.spec.ts",
]

let root: string
let linter: Linter

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "paygate-lint-")))
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), "export const thing = 1\n")
  }
  linter = new Linter({ cwd: root })
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The lint errors when `from` imports `what` (a file of the tree above or a package). */
function complaints(from: string, what: string): string[] {
  const target = files.includes(what) ? relative(dirname(from), what).replace(/\.tsx?$/, "") : what
  const specifier = files.includes(what) && !target.startsWith(".") ? `./${target}` : target
  const config: Linter.Config[] = [
    { files: ["**/*.ts", "**/*.tsx"], languageOptions: { parser: parser } },
    ...boundaryRules(root),
  ]
  const messages = linter.verify(
    `import { thing } from "${specifier}"\nexport const other = thing\n`,
    config,
    {
      filename: join(root, from),
    },
  )
  return messages.map((message) => message.message)
}

describe("imports run one way", () => {
  it.each([
    ["src/paygate/client.ts", "src/domain/money.ts"],
    ["src/paygate/wire/bag.ts", "src/domain/money.ts"],
    ["src/domain/money.ts", "src/modules/paygate/service.ts"],
    ["src/domain/money.ts", "src/observability/observe.ts"],
    ["src/domain/money.ts", "src/contracts/attempt-card.ts"],
    ["src/modules/paygate/service.ts", "src/contracts/attempt-card.ts"],
    ["src/contracts/attempt-card.ts", "src/modules/paygate/service.ts"],
    ["src/contracts/attempt-card.ts", "src/payments/reconcile.ts"],
    ["src/paygate/client.ts", "src/observability/observe.ts"],
    ["src/observability/observe.ts", "src/domain/money.ts"],
    ["src/observability/observe.ts", "src/modules/paygate/service.ts"],
    ["src/modules/paygate/service.ts", "src/refusals/refusal.ts"],
    ["src/refusals/refusal.ts", "src/orders/read-order.ts"],
    ["src/orders/read-order.ts", "src/payments/reconcile.ts"],
    ["src/payments/reconcile.ts", "src/use-cases/overview.ts"],
    ["src/use-cases/overview.ts", "src/api/hooks/notify/route.ts"],
    ["src/payments/reconcile.ts", "src/providers/twint/index.ts"],
    ["src/payments/reconcile.ts", "src/workflows/reconcile.ts"],
    ["src/providers/twint/index.ts", "src/workflows/reconcile.ts"],
    ["src/providers/twint/index.ts", "src/api/hooks/notify/route.ts"],
    ["src/workflows/reconcile.ts", "src/api/hooks/notify/route.ts"],
    ["src/api/hooks/notify/route.ts", "src/providers/twint/index.ts"],
    ["src/jobs/reconcile.ts", "src/subscribers/order-canceled.ts"],
    ["src/subscribers/order-canceled.ts", "src/api/hooks/notify/route.ts"],
    ["src/links/attempt-cart.ts", "src/payments/reconcile.ts"],
    ["src/admin/widgets/ledger.tsx", "src/modules/paygate/service.ts"],
    ["src/storefront/index.ts", "src/domain/money.ts"],
    ["src/sandbox/index.ts", "src/paygate/client.ts"],
    ["src/sandbox/index.ts", "src/domain/money.ts"],
    ["src/payments/reconcile.ts", "src/sandbox/index.ts"],
    ["src/define-paygate.ts", "src/providers/twint/index.ts"],
    ["src/define-paygate.ts", "src/modules/paygate/service.ts"],
    ["demo/storefront/src/main.ts", "src/domain/money.ts"],
    ["demo/storefront/src/main.ts", "demo/stack.ts"],
    ["src/payments/reconcile.ts", "scripts/postgres.ts"],
  ])("%s may not import %s", (from, what) => {
    expect(complaints(from, what)).toEqual([expect.stringContaining("imports run one way")])
  })

  it.each([
    ["src/paygate/client.ts", "src/paygate/wire/bag.ts"],
    ["src/domain/money.ts", "src/paygate/client.ts"],
    ["src/modules/paygate/service.ts", "src/domain/money.ts"],
    ["src/refusals/refusal.ts", "src/modules/paygate/service.ts"],
    ["src/orders/read-order.ts", "src/refusals/refusal.ts"],
    ["src/payments/reconcile.ts", "src/modules/paygate/service.ts"],
    ["src/payments/reconcile.ts", "src/orders/read-order.ts"],
    ["src/use-cases/overview.ts", "src/payments/reconcile.ts"],
    ["src/contracts/attempt-card.ts", "src/domain/money.ts"],
    ["src/use-cases/overview.ts", "src/contracts/attempt-card.ts"],
    ["src/api/hooks/notify/route.ts", "src/contracts/attempt-card.ts"],
    ["src/admin/widgets/ledger.tsx", "src/contracts/attempt-card.ts"],
    ["src/admin/widgets/ledger.tsx", "src/domain/money.ts"],
    ["src/modules/paygate/service.ts", "src/observability/observe.ts"],
    ["src/payments/reconcile.ts", "src/observability/observe.ts"],
    ["src/providers/twint/index.ts", "src/payments/reconcile.ts"],
    ["src/api/hooks/notify/route.ts", "src/workflows/reconcile.ts"],
    ["src/jobs/reconcile.ts", "src/payments/reconcile.ts"],
    ["src/sandbox/index.ts", "src/paygate/wire/bag.ts"],
    ["demo/storefront/src/main.ts", "src/storefront/index.ts"],
    ["demo/stack.ts", "scripts/postgres.ts"],
  ])("%s may import %s", (from, what) => {
    expect(complaints(from, what)).toEqual([])
  })

  it("a spec may import what its subject may not", () => {
    expect(complaints("src/payments/reconcile.spec.ts", "src/sandbox/index.ts")).toEqual([])
  })
})

describe("packages", () => {
  it.each([
    ["src/domain/money.ts", "zod", "Import zod from @medusajs/framework/zod"],
    ["src/providers/twint/index.ts", "zod", "Import zod from @medusajs/framework/zod"],
    ["src/paygate/client.ts", "@medusajs/framework/zod", "import plain zod"],
    ["src/sandbox/index.ts", "@medusajs/framework/zod", "import plain zod"],
    ["src/paygate/client.ts", "@medusajs/framework/utils", "works without Medusa"],
    ["src/storefront/index.ts", "@medusajs/js-sdk", "works without Medusa"],
    ["src/providers/twint/index.ts", "@medusajs/medusa/core-flows", "inside the payment module"],
  ])("%s may not import %s", (from, what, why) => {
    expect(complaints(from, what).join("\n")).toContain(why)
  })

  it.each([
    ["src/paygate/client.ts", "zod"],
    ["src/sandbox/index.ts", "zod"],
    ["src/domain/money.ts", "@medusajs/framework/zod"],
    ["src/workflows/reconcile.ts", "@medusajs/medusa/core-flows"],
    ["src/paygate/client.ts", "node:crypto"],
  ])("%s may import %s", (from, what) => {
    expect(complaints(from, what)).toEqual([])
  })
})
