import type PaygateModuleService from "../../modules/paygate/service"

/** The page is a few seconds old at most, however many people open it. */
const freshMs = 15_000

/** Counts what changed since the last time, unless that was a moment ago. */
export async function countDays(paygate: PaygateModuleService, now = new Date()): Promise<void> {
  const last = await paygate.dailySums.countedAt()
  if (last === undefined || now.getTime() - last.getTime() > freshMs) {
    await paygate.dailySums.count()
  }
}
