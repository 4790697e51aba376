import { z } from "@medusajs/framework/zod"

import { headDateForms } from "../../domain/batch/head-date"
import { batchLayout } from "../../paygate/batch"
import { PaygateError } from "../../paygate/errors"
import { isMerchantId } from "../../paygate/values"

/** What the documents leave open about batch files, as the account's contract has it. */
export const batchContractSchema = z
  .strictObject({
    version: z
      .string()
      .default("1.1")
      .describe("layout: `1.1` has RefNr and Code, `1.0` neither; 2.x for master accounts"),
    masterMerchantId: z
      .string()
      .refine(isMerchantId, "must be a MerchantID")
      .optional()
      .describe("the master's MerchantID stands in HEAD, the account's own in each record (2.x only)"),
    refNr: z.boolean().optional().describe("whether records have RefNr; as the version says when absent"),
    code: z.boolean().optional().describe("whether answers have Code; as the version says when absent"),
    lineEnd: z.enum(["lf", "crlf"]).default("lf").describe("how lines end"),
    headDate: z.enum(headDateForms).default("yyyymmdd").describe("form of the date in HEAD"),
    delivery: z
      .enum(["manual", "sftp"])
      .default("manual")
      .describe("how files travel; orders the parts of the file's name"),
    // What SumAmount of an answer counts is stated nowhere: the plain sum of the amounts, unless told to ignore it.
    sum: z
      .enum(["check", "ignore"])
      .default("check")
      .describe("whether SumAmount of an answer has to be the sum of its amounts"),
  })
  .superRefine(({ version, masterMerchantId }, context) => {
    try {
      batchLayout({ version, subMerchants: masterMerchantId !== undefined })
    } catch (error) {
      if (!(error instanceof PaygateError)) {
        throw error
      }
      context.addIssue({ code: "custom", path: ["version"], message: error.message })
    }
  })
  .prefault({})
export type BatchContract = z.output<typeof batchContractSchema>
