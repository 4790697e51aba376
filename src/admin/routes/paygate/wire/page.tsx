import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { Card } from "../../../components/card"
import { Crumb } from "../../../components/crumb"
import { guardedPage } from "../../../components/guarded-page"

import { CodeExplainer } from "./code-explainer"
import { MessageReader } from "./message-reader"

export const config = defineRouteConfig({ label: "menu.wire", translationNs: "paygate-gateway", rank: 90 })

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-gateway" word="menu.wire" />,
}

/** Reads a pasted message and explains a Code. */
function WirePage() {
  const { t } = useTranslation("paygate-gateway")
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={t("wire.title")} intro={t("wire.intro")}>
        <MessageReader />
      </Card>
      <CodeExplainer />
    </div>
  )
}

export default guardedPage("POST /admin/paygate/wire", WirePage)
