import { z } from "@medusajs/framework/zod"

import { typedMerchantId } from "../../paygate/account"
import { batchLayout } from "../../paygate/batch"
import { ConfigurationError } from "../../paygate/errors"
import { rule, type Tell } from "../../paygate/options"
import { headDateForms } from "../batch/head-date"

const seen = z.looseObject({ version: z.string().default("1.1"), masterMerchantId: z.unknown() })

/** Reports a version that has no layout. */
function layoutProblem(batch: unknown, tell: Tell): void {
  const { data } = seen.safeParse(batch)
  if (data === undefined) {
    return
  }
  try {
    batchLayout({ version: data.version, subMerchants: data.masterMerchantId !== undefined })
  } catch (error) {
    if (!(error instanceof ConfigurationError)) {
      throw error
    }
    error.problems.forEach(({ problem }) => tell(["version"], problem))
  }
}

/** What the documents leave open about batch files, as the account's contract has it. */
export const batchContractSchema = z
  .strictObject({
    version: z
      .string()
      .default("1.1")
      .describe("layout: `1.1` has RefNr and Code, `1.0` neither; 2.x for master accounts"),
    masterMerchantId: typedMerchantId
      .optional()
      .describe("the master's MerchantID is in HEAD, the account's own in each record (2.x only)"),
    refNr: z.boolean().optional().describe("whether records have RefNr; as the version says when absent"),
    code: z.boolean().optional().describe("whether answers have Code; as the version says when absent"),
    lineEnd: z.enum(["lf", "crlf"]).default("lf").describe("how lines end"),
    headDate: z.enum(headDateForms).default("yyyymmdd").describe("form of the date in HEAD"),
    delivery: z
      .enum(["manual", "sftp"])
      .default("manual")
      .describe("how files travel; orders the parts of the file's name"),
    // No document says what SumAmount of an answer counts: the plain sum of the amounts, unless told to ignore it.
    sum: z
      .enum(["check", "ignore"])
      .default("check")
      .describe("whether SumAmount of an answer has to be the sum of its amounts"),
  })
  .check(rule(layoutProblem))
  .prefault({})
