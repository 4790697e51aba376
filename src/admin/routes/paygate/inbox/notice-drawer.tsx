import { Button, Drawer, Heading, Hint, Text, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { NoticeView } from "../../../../contracts/gateway-page"
import { Allowed } from "../../../components/allowed"
import { CodeInWords } from "../../../components/code-in-words"
import { CopyableId } from "../../../components/copyable-id"
import { DrawerHeading } from "../../../components/drawer-heading"
import { FieldTable } from "../../../components/field-table"
import { Labeled } from "../../../components/labeled"
import { Moment } from "../../../components/moment"
import { adminApi } from "../../../lib/admin-api"
import { useAction } from "../../../lib/use-action"
import { useFailureWords } from "../../../lib/use-failure-words"

interface Processed {
  readonly result: { readonly kind: "processed" | "waiting"; readonly state?: "processed" | "orphaned" }
}

/** One message with everything that may be shown of it, and a button to process it again. */
export function NoticeDrawer({ notice, onClose }: { notice: NoticeView | undefined; onClose: () => void }) {
  const { t } = useTranslation("paygate-gateway")
  return (
    <Drawer open={notice !== undefined} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <DrawerHeading title={t("inbox.details")} />
        {notice && (
          <>
            <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
              <dl className="flex flex-col gap-y-3">
                <Labeled label={t("inbox.received")}>
                  <Moment at={notice.received_at} /> · {t(`inbox.channels.${notice.channel}`)}
                </Labeled>
                <Labeled label={t("account")}>{notice.account_id}</Labeled>
                <Labeled label="TransID">
                  <CopyableId name="TransID" value={notice.trans_id} />
                </Labeled>
                {notice.pay_id !== null && (
                  <Labeled label="PayID">
                    <CopyableId name="PayID" value={notice.pay_id} />
                  </Labeled>
                )}
                <Labeled label={t("inbox.code")}>
                  <CodeInWords code={notice.code} />
                </Labeled>
                <Labeled label={t("state")}>{t(`inbox.states.${notice.state}`)}</Labeled>
              </dl>
              <div>
                <Heading level="h3">{t("inbox.content")}</Heading>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("inbox.contentHelp")}
                </Text>
              </div>
              <FieldTable fields={shown(notice.parameters)} />
              {Object.keys(notice.unsigned_parameters).length > 0 && (
                <>
                  <div>
                    <Heading level="h3">{t("inbox.unsigned")}</Heading>
                    <Text size="small" className="text-ui-fg-subtle">
                      {t("inbox.unsignedHelp")}
                    </Text>
                  </div>
                  <FieldTable fields={shown(notice.unsigned_parameters)} />
                </>
              )}
            </Drawer.Body>
            <Allowed to="POST /admin/paygate/inbox/:id/process">
              <Drawer.Footer className="flex-wrap justify-between gap-y-2">
                <Text size="small" className="text-ui-fg-subtle max-w-64">
                  {t("inbox.processAgainHelp")}
                </Text>
                <ProcessAgain notice={notice} onDone={onClose} />
              </Drawer.Footer>
            </Allowed>
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}

function shown(parameters: NoticeView["parameters"]) {
  return Object.entries(parameters).map(([name, value]) => ({ name, value, masked: value === "***" }))
}

/** Closes the drawer on success, because it would cover the toast. */
function ProcessAgain({ notice, onDone }: { notice: NoticeView; onDone: () => void }) {
  const { t } = useTranslation("paygate-gateway")
  const failureWords = useFailureWords()
  const queryClient = useQueryClient()
  const processing = useAction({
    act: () => adminApi<Processed>(`/admin/paygate/inbox/${notice.id}/process`, { method: "POST" }),
    onDone: ({ result }) => {
      if (result.kind === "waiting") toast.warning(t("inbox.waiting"))
      else if (result.state === "orphaned") toast.info(t("inbox.stillOrphan"))
      else toast.success(t("inbox.processed"))
      onDone()
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["paygate"] }),
  })
  return (
    <div className="flex flex-col items-end gap-y-1">
      {processing.error && (
        <Hint variant="error" role="alert">
          {failureWords(processing.error)}
        </Hint>
      )}
      <Button size="small" isLoading={processing.isPending} onClick={() => processing.press()}>
        {t("inbox.processAgain")}
      </Button>
    </div>
  )
}
