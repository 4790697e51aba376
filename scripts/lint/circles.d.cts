import type { Linter } from "eslint"

export function circleRules(root: string): Linter.Config[]
