import type { Scene } from "../../support/scene"
import type { TellStory } from "../../support/suite"

import {
  clicksTwice,
  closesTheTab,
  goesBackAndPaysAgain,
  goesBackToPointOfSale,
  paysForTheOldCart,
  scansForTheOldCart,
} from "./leaving"
import {
  isBackBeforeTheNotice,
  isOfflineForAWhile,
  losesTheAnswer,
  meetsASlowGateway,
  waitsTooLong,
} from "./waiting"
import { pointsOfSale, redirects, wallets, type Way } from "./way"

type Trouble = (scene: Scene, way: Way) => Promise<void>

/**
 * What goes wrong, and for which kinds of payment it is told here. The rest of the redirects' troubles has stories of its
 * own, beside it (trouble.ts, coming-back.ts), as have codes and apps (codes.ts).
 */
const troubles: readonly (readonly [string, Trouble, readonly Way[]])[] = [
  ["the time at the gateway runs out: told, and a new payment pays", waitsTooLong, every()],
  ["a slow gateway: busy, then one payment", meetsASlowGateway, every()],
  ["offline while the wallet pays: said so, then the order", isOfflineForAWhile, every()],
  ["the tab closed before the wallet pays: the order comes anyway", closesTheTab, ours()],
  ["a double click: one payment", clicksTwice, ours()],
  ["paid before the notice is there: the order waits for it", isBackBeforeTheNotice, wallets],
  ["the back button: the checkout works, one order in the end", goesBackAndPaysAgain, wallets],
  ["the back button while the wallet waits: the scan counts", goesBackToPointOfSale, pointsOfSale],
  ["the answer to the scan lost: the shop asks, and scans only once", losesTheAnswer, pointsOfSale],
  ["the cart changed in another tab: the old sum goes back, the new one pays", paysForTheOldCart, redirects],
  [
    "the cart changed in another tab: nothing is taken before the new sum was seen",
    scansForTheOldCart,
    pointsOfSale,
  ],
]

/** Each trouble with each kind of payment. One mug: 32.90 CHF or 33.40 EUR. */
export function kindStories(story: TellStory): void {
  for (const [title, meet, ways] of troubles) {
    for (const way of ways) {
      story(`${way.name} on a ${way.screen} (${way.method}), ${title}`, (scene) => meet(scene, way))
    }
  }
}

function every(): readonly Way[] {
  return [...redirects, ...wallets, ...pointsOfSale]
}

/** The ones in which our own page stays. */
function ours(): readonly Way[] {
  return [...wallets, ...pointsOfSale]
}
