import { z } from "@medusajs/framework/zod"

import { headDateForms } from "../../domain/batch/head-date"
import { batchLayout } from "../../paygate/batch"
import { PaygateError } from "../../paygate/errors"
import { isMerchantId } from "../../paygate/values"

/** What the documents leave open about batch files, as the account's contract has it. */
export const batchContractSchema = z
  .strictObject({
    /** `1.1` has RefNr and Code, `1.0` neither; 2.x for master accounts. */
    version: z.string().default("1.1"),
    /** The master's MerchantID stands in HEAD, the account's own in each record (2.x only). */
    masterMerchantId: z.string().refine(isMerchantId, "must be a MerchantID").optional(),
    refNr: z.boolean().optional(),
    code: z.boolean().optional(),
    lineEnd: z.enum(["lf", "crlf"]).default("lf"),
    headDate: z.enum(headDateForms).default("yyyymmdd"),
    /** Orders the parts of the file's name. */
    delivery: z.enum(["manual", "sftp"]).default("manual"),
    /** What SumAmount of an answer counts is stated nowhere: the plain sum of the amounts, unless told to ignore it. */
    sum: z.enum(["check", "ignore"]).default("check"),
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
