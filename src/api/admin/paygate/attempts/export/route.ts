import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { exportAttempts } from "../../../../../use-cases/gateway-page/export-attempts"
import { exportedFile } from "../../../../../use-cases/gateway-page/exported-file"
import { answerWith } from "../../../../answer-with"
import { readQuery } from "../../../../read-query"
import { sendCsv } from "../../send-csv"
import { attemptsExportQuery } from "../validators"

/** `GET /admin/paygate/attempts/export`: all attempts that match the filters of the list, as CSV, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const { language, ...filters } = readQuery(attemptsExportQuery, req.query)
    const rows = await exportAttempts(req.scope, filters)
    const name = `payments-${new Date().toISOString().slice(0, 10)}.csv`
    await sendCsv(res, { name, rows, ...exportedFile, language })
  })
}
