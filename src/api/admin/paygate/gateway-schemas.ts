import { z } from "@medusajs/framework/zod"

import { languages } from "../../../domain/languages"
import { methodIds } from "../../../domain/methods"
import { noticeStates } from "../../../domain/notice-states"
import { type OverviewDays, overviewDays } from "../../../domain/overview"
import { problemStates } from "../../../domain/problem"

import { countedPaging } from "./validators"

const id = z.string().trim().min(1).max(100)
/** Language in which Codes are explained. */
const language = z.enum(languages).default("en")

/** Query of `GET /admin/paygate/overview`. */
export const overviewQuery = z.strictObject({
  days: z
    .enum(overviewDays.map(String))
    .default("30")
    .transform((days) => Number(days) as OverviewDays),
  method: z.enum(methodIds).optional(),
})

/** Query of `GET /admin/paygate/inbox`. */
export const inboxQuery = z.strictObject({
  ...countedPaging,
  state: z.enum(noticeStates).optional(),
  account_id: id.optional(),
  trans_id: z.string().trim().min(1).max(64).optional(),
  language,
})

/** Query of `GET /admin/paygate/problems`. */
export const problemsQuery = z.strictObject({ ...countedPaging, state: z.enum(problemStates).optional() })

/** Query of routes that return texts. */
export const languageQuery = z.strictObject({ language })

/** The language of a file's headings and decimals; without one it is as programs read it. */
export const fileLanguage = z.enum(languages).optional()
/** Query of routes that return a file for spreadsheets. */
export const fileQuery = z.strictObject({ language: fileLanguage })

/** Body of `POST /admin/paygate/problems/:id`. */
export const problemBody = z.strictObject({ state: z.enum(problemStates) })
export type ProblemBody = z.output<typeof problemBody>

/** Body of `POST /admin/paygate/wire`. */
export const wireBody = z.strictObject({
  /** A URL, a body, or the hex of Data. */
  text: z.string().min(1).max(65_536),
  len: z.string().trim().max(10).optional(),
})
export type WireBody = z.output<typeof wireBody>
