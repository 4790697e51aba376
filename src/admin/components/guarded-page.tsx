import { Container, Text } from "@medusajs/ui"
import type { ComponentType } from "react"
import { useTranslation } from "react-i18next"

import type { AdminRoute } from "../../contracts/route-permissions"
import { useAllowance } from "../lib/use-allowance"

/**
 * A page for users whose role allows the route it depends on; others see a message that theirs does not. The dashboard's
 * menu cannot hide an entry, so anybody may get here.
 */
export function guardedPage(route: AdminRoute, Page: ComponentType): ComponentType {
  return function GuardedPage() {
    const { t } = useTranslation("paygate-common")
    switch (useAllowance()(route)) {
      case "allowed":
        return <Page />
      case "forbidden":
        return (
          <Container role="alert" className="px-6 py-4">
            <Text size="small">{t("pageForbidden")}</Text>
          </Container>
        )
      case "unknown":
        return null
    }
  }
}
