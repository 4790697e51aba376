import type { Linter } from "eslint"

export function boundaryRules(root: string): Linter.Config[]
