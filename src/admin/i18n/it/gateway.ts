import type { gateway as texts } from "../en/gateway"
import type { SameTexts } from "../same-texts"

import { accounts } from "./gateway-accounts"
import { lists } from "./gateway-lists"
import { verdicts } from "./gateway-verdicts"
import { wire } from "./gateway-wire"

/** The gateway pages in Italian. */
export const gateway: SameTexts<typeof texts> = { accounts, verdicts, wire, ...lists }
