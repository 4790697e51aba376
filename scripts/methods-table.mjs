/** `npm run docs:methods`: writes docs/methods.md from the facts in src/domain. Runs under tsx. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import * as prettier from "prettier"

import { methods } from "../src/domain/methods"
import { openingOperations, parameterProblem } from "../src/domain/opening-operations"
import { currencyRules } from "../src/paygate/operations/currency-rules"
import { tableRow } from "../src/paygate/operations/field-meta"
import { methodsPage } from "./methods-table/methods-page"

const file = join(import.meta.dirname, "../docs/methods.md")
const page = methodsPage({
  methods: Object.values(methods),
  openings: openingOperations,
  currencyRules,
  parameterProblem,
  formatOf: (field) => tableRow(field)?.format,
})
writeFileSync(file, await prettier.format(page, { ...(await prettier.resolveConfig(file)), filepath: file }))
