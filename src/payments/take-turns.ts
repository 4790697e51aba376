import type PaygateModuleService from "../modules/paygate/service"
import { reconcilesAtOnce } from "../modules/paygate/service"

/**
 * Does acquired work as long as there is some, a few pieces at once, within the process's limit for background work.
 * @param next acquires and does one piece; returns whether there was one
 * @returns how many pieces were done
 */
export async function takeTurns(
  paygate: PaygateModuleService,
  limit: number,
  next: () => Promise<boolean>,
): Promise<number> {
  let left = limit
  let done = 0
  const turn = async () => {
    while (left-- > 0 && (await paygate.background.run(next)) === true) {
      done += 1
    }
  }
  await Promise.all(Array.from({ length: reconcilesAtOnce }, turn))
  return done
}
