import type { ChangeReport, PreviewView, SubscriptionView } from "../../../../../contracts/subscription-view"
import type { FieldProblem } from "../../../../../domain/subscription/field-problem"
import type { TableFault } from "../../../../../domain/table-file"
import { adminApi } from "../../../../lib/admin-api"
import { AdminApiError } from "../../../../lib/admin-api-error"
import type { HookAnswer } from "../../../../money/use-tell-hook-failure"

const path = "/admin/paygate/subscriptions"
type Body = Readonly<Record<string, unknown>>

export const createSubscription = (body: Body) =>
  adminApi<{ subscription: SubscriptionView }>(path, { method: "POST", body })

export const postLink = (id: string, body: Body) =>
  adminApi<{ subscription: SubscriptionView }>(`${path}/${id}/link`, { method: "POST", body })

export const removeSubscription = (id: string) =>
  adminApi<{ deleted: true }>(`${path}/${id}`, { method: "DELETE" })

export const postChange = (id: string, body: Body) =>
  adminApi<ChangeReport & HookAnswer>(`${path}/${id}/changes`, { method: "POST", body })

export const postResolution = (id: string, changeId: string, body: Body) =>
  adminApi<ChangeReport>(`${path}/${id}/changes/${changeId}/resolve`, { method: "POST", body })

export const postImportPreview = (body: { csv: string; account: string }) =>
  adminApi<PreviewView>(`${path}/import/preview`, { method: "POST", body })

export const importFile = (body: { csv: string; account: string }) =>
  adminApi<{ added: number; known: number; skipped: number }>(`${path}/import`, { method: "POST", body })

/** The fields that a route refused; empty when the error is about something else. */
export function refusedFields(error: unknown): readonly FieldProblem[] {
  const { fields } = answerOf(error) as { fields?: unknown }
  return Array.isArray(fields) ? (fields as FieldProblem[]) : []
}

/** What makes a whole file unreadable; undefined when the error is about something else. */
export function refusedFile(error: unknown): TableFault | undefined {
  return (answerOf(error) as { file_fault?: TableFault }).file_fault
}

function answerOf(error: unknown): object {
  return error instanceof AdminApiError ? error.answer : {}
}
