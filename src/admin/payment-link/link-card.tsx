import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { LinkOfOrder } from "../../contracts/payment-link"
import { Allowed } from "../components/allowed"
import { Card } from "../components/card"
import { formatAmount } from "../lib/format"
import { useLanguage } from "../lib/use-language"

import { FreshLink } from "./fresh-link"
import { LinkStatus } from "./link-status"
import { MakeLink } from "./make-link"
import { RevokeLink } from "./revoke-link"
import { useOrderLink } from "./use-order-link"

/** The payment link of an order or draft order; nothing when it owes nothing and no link is out. */
export function LinkCard({ orderId }: { orderId: string }) {
  const { t } = useTranslation("paygate-payment-link")
  const { data } = useOrderLink(orderId)
  const [made, setMade] = useState<{ readonly id: string; readonly address: string }>()
  const order = data?.payment_link
  if (!order || !matters(order)) {
    return null
  }
  const { link } = order
  const isActive = link?.state === "active"
  return (
    <Card title={t("title")} intro={<Owed order={order} />} isRegion>
      {isActive && made?.id === link.id && <FreshLink address={made.address} />}
      {link && <LinkStatus link={link} isShown={made?.id === link.id} />}
      {order.impossible !== null && order.impossible !== "link-nothing-owed" && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t(`impossible.${order.impossible}`)}
        </Text>
      )}
      <Allowed to="POST /admin/paygate/payment-links">
        <div className="flex flex-wrap gap-2 px-6 py-4 empty:hidden">
          {order.impossible === null && (
            <MakeLink
              orderId={orderId}
              replaces={isActive}
              onMade={({ payment_link: { link: newLink }, address }) =>
                newLink && setMade({ id: newLink.id, address })
              }
            />
          )}
          {isActive && (
            <Allowed to="POST /admin/paygate/payment-links/:id/revoke">
              <RevokeLink linkId={link.id} />
            </Allowed>
          )}
        </div>
      </Allowed>
    </Card>
  )
}

/** An order that is paid, and never had a link or has none any more, needs no card. */
function matters({ impossible, link }: LinkOfOrder): boolean {
  return (impossible !== "link-nothing-owed" && impossible !== "link-canceled") || link?.state === "active"
}

/** What is to be paid, and what is paid already if that is not all there is to it. */
function Owed({ order: { owed, paid, currency_code: currency } }: { order: LinkOfOrder }) {
  const { t } = useTranslation("paygate-payment-link")
  const language = useLanguage()
  const amounts = {
    owed: formatAmount(owed, currency, language),
    paid: formatAmount(paid, currency, language),
  }
  if (Number(owed) === 0) {
    return t("owesNothing")
  }
  return Number(paid) > 0 ? t("owesMore", amounts) : t("owes", amounts)
}
