import type { NoticeView } from "../../contracts/gateway-page"
import type PaygateModuleService from "../../modules/paygate/service"
import type { ListedNotice, NoticeFilter } from "../../modules/paygate/stores/notice-list-store"
import { type Counted, counted, type PageRequest } from "../../modules/paygate/stores/page"
import { explainCode, type Language } from "../../paygate/codes"
import { bySignature } from "../../payments/notify/by-signature"

/** One page of the inbox, newest first. */
export async function listNotices(
  paygate: PaygateModuleService,
  filter: NoticeFilter,
  wanted: PageRequest,
  language: Language,
): Promise<{ notices: NoticeView[] } & Counted> {
  const page = await paygate.lists.notices.page(filter, wanted)
  return { notices: page.items.map((notice) => listedNotice(notice, language)), ...counted(page, wanted) }
}

/** A stored message for an admin. */
export function listedNotice(notice: ListedNotice, language: Language): NoticeView {
  const { signed, unsigned } = bySignature(notice.parameters)
  return {
    id: notice.id,
    account_id: notice.accountId,
    channel: notice.channel,
    trans_id: notice.transId,
    pay_id: notice.payId,
    status: notice.status,
    code: notice.code,
    meaning: explainCode(notice.code, language).text,
    parameters: signed,
    unsigned_parameters: unsigned,
    state: notice.state,
    received_at: notice.receivedAt.toISOString(),
  }
}
