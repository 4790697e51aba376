import { CreditCard } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { useAllowance } from "../lib/use-allowance"

import { useOpenProblems } from "./use-overview"

/** The largest number shown; three digits do not fit. */
const most = 99

/**
 * The plugin's icon in the menu. The dashboard cannot show a number beside a menu entry, so the number of open problems
 * replaces the icon; the menu does not wait for it to load.
 */
export function MenuIcon() {
  const { t } = useTranslation("paygate-overview")
  const mayRead = useAllowance()("GET /admin/paygate/problems/open") === "allowed"
  const count = useOpenProblems({ enabled: mayRead }).data?.count ?? 0
  return count === 0 ? (
    <CreditCard />
  ) : (
    <span
      role="img"
      aria-label={t("badge", { count })}
      title={t("badge", { count })}
      className="bg-ui-tag-red-bg text-ui-tag-red-text flex h-full w-full items-center justify-center text-[10px] font-medium leading-none"
    >
      {count > most ? `${most}+` : count}
    </span>
  )
}
