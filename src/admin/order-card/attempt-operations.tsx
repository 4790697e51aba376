import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"
import { Allowed } from "../components/allowed"
import { FileButton } from "../components/file-button"

import { AskButton } from "./ask-button"
import { CaptureDrawer } from "./capture-drawer"
import { NotPossible } from "./not-possible"
import { RefundDrawer } from "./refund-drawer"
import { ReleaseButton } from "./release-button"

/** A drawer as it was opened. It stays until it is closed, also when a press without an answer left nothing to move. */
interface OpenDrawer {
  readonly kind: "capture" | "refund"
  readonly paymentId: string
  readonly most: string
}

/** What can be done with a payment now. What cannot is not offered, and explained where the reason is not obvious. */
export function AttemptOperations({
  orderId,
  attempt,
}: {
  /** Undefined for a payment without an order. */
  orderId: string | undefined
  attempt: AttemptCard
}) {
  const { t } = useTranslation("paygate-order-card")
  const [drawer, setDrawer] = useState<OpenDrawer>()
  const { possible, payment_id: paymentId } = attempt
  const { capture, refund, release } = possible
  const close = () => setDrawer(undefined)
  const open = (kind: OpenDrawer["kind"], most: string) =>
    paymentId !== null && setDrawer({ kind, paymentId, most })
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div role="group" aria-label={t("operations")} className="flex flex-wrap items-center gap-2">
        {capture.possible && (
          <Allowed to="POST /admin/paygate/payments/:id/capture">
            <Button size="small" onClick={() => open("capture", capture.most)}>
              {t("capture")}
            </Button>
          </Allowed>
        )}
        {refund.possible && (
          <Allowed to="POST /admin/paygate/payments/:id/refund">
            <Button size="small" variant="secondary" onClick={() => open("refund", refund.most)}>
              {t("refund")}
            </Button>
          </Allowed>
        )}
        {release.possible && (
          <Allowed to="POST /admin/paygate/attempts/:id/release">
            <ReleaseButton attempt={attempt} amount={release.most} />
          </Allowed>
        )}
        <Allowed to="POST /admin/paygate/attempts/:id/inquire">
          <AskButton attempt={attempt} />
        </Allowed>
        <FileButton
          variant="transparent"
          path={`/admin/paygate/attempts/${attempt.id}/support-bundle`}
          hint={t("bundleHint")}
        >
          {t("bundle")}
        </FileButton>
      </div>
      {attempt.unresolved && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("unresolved")}
        </Text>
      )}
      <NotPossible attempt={attempt} />
      {drawer?.kind === "capture" && <CaptureDrawer {...drawer} {...{ orderId, attempt }} onClose={close} />}
      {drawer?.kind === "refund" && <RefundDrawer {...drawer} {...{ orderId, attempt }} onClose={close} />}
    </div>
  )
}
