// The architecture as data: which folder may import which. Everything not listed here is forbidden.

const gateway = ["paygate-wire", "paygate"]
const rules = [...gateway, "domain"]
const stored = [...rules, "observability", "modules"]
/** The types of what crosses HTTP: routes return it, the admin reads it. */
const contracts = "contracts"
const paid = [...stored, "refusals", "orders", "payments"]
const uses = [...paid, contracts, "use-cases"]

/** Folders, most specific first. */
const folders = {
  "paygate-wire": "src/paygate/wire",
  paygate: "src/paygate",
  domain: "src/domain",
  contracts: "src/contracts",
  observability: "src/observability",
  modules: "src/modules",
  refusals: "src/refusals",
  orders: "src/orders",
  payments: "src/payments",
  "use-cases": "src/use-cases",
  providers: "src/providers",
  workflows: "src/workflows",
  api: "src/api",
  jobs: "src/jobs",
  subscribers: "src/subscribers",
  links: "src/links",
  policies: "src/policies",
  admin: "src/admin",
  storefront: "src/storefront",
  sandbox: "src/sandbox",
  root: "src",
  "demo-storefront": "demo/storefront",
  demo: "demo",
  scripts: "scripts",
  bench: "bench",
  exploration: "exploration",
  "integration-tests": "integration-tests",
}

/** What the files of a folder may import besides their own folder. */
const mayImport = {
  "paygate-wire": ["paygate"],
  paygate: ["paygate-wire"],
  domain: gateway,
  // Spans and counters are recorded where the I/O happens, never in the rules.
  observability: ["paygate"],
  modules: [...rules, "observability"],
  contracts: rules,
  refusals: [...stored, contracts],
  orders: [...stored, contracts, "refusals"],
  payments: [...stored, contracts, "refusals", "orders"],
  "use-cases": [...paid, contracts],
  providers: uses,
  workflows: uses,
  api: [...uses, "workflows"],
  jobs: [...uses, "workflows"],
  subscribers: [...uses, "workflows"],
  links: stored,
  policies: [...rules, contracts],
  admin: ["domain", contracts],
  storefront: [],
  sandbox: ["paygate-wire"],
  // The configuration object is pure: it must load where no module, provider or workflow may.
  root: rules,
  "demo-storefront": ["storefront"],
  demo: [...uses, "scripts", "sandbox", "root"],
  scripts: [],
  // The model explores the rules; whatever does I/O stays out of it.
  exploration: rules,
  bench: [...uses, "sandbox", "scripts", "demo", "integration-tests"],
  "integration-tests": [
    ...uses,
    "sandbox",
    "scripts",
    "demo",
    "root",
    "api",
    "jobs",
    "subscribers",
    "workflows",
  ],
}

/** Specs may import more: a simulator, a fixture, the code that uses theirs. Nobody imports specs. */
const specFiles = ["**/*.spec.ts", "**/*.spec.tsx", "**/__fixtures__/**"]

module.exports = { folders, mayImport, specFiles }
