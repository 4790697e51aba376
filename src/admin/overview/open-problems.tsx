import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useOpenProblems } from "./use-overview"

/** Problems that need a person, by kind; nothing when there are none. */
export function OpenProblems() {
  const { t } = useTranslation("paygate-overview")
  const { t: word } = useTranslation("paygate-words")
  const { data } = useOpenProblems()
  if (data === undefined || data.count === 0) {
    return null
  }
  return (
    <Alert variant="warning" role="status">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="txt-compact-small-plus">{t("openProblems", { count: data.count })}</p>
          <ul className="txt-compact-small">
            {data.kinds.map(({ kind, count }) => (
              <li key={kind}>{`${count} × ${word(`problem.${kind}.what`)}`}</li>
            ))}
          </ul>
        </div>
        <Button size="small" variant="secondary" asChild>
          <Link to="/paygate/problems?state=open">{t("showProblems")}</Link>
        </Button>
      </div>
    </Alert>
  )
}
