import { alipayWebsite } from "./alipay-website"
import { capture } from "./capture"
import { credit } from "./credit"
import { inquire } from "./inquire"
import { inquire24 } from "./inquire24"
import type { Operation } from "./operation"
import { reverse } from "./reverse"
import { twintForm } from "./twint-form"

/** Every operation the sandbox plays; another one is a file here and a line in this list. */
export const OPERATIONS: readonly Operation[] = [
  twintForm,
  alipayWebsite,
  capture,
  reverse,
  credit,
  inquire,
  inquire24,
]

/** Finds an operation by its file name, in any case (protocol notes 2.1). */
export function findOperation(file: string): Operation | undefined {
  return OPERATIONS.find((operation) => operation.file === file.toLowerCase())
}
