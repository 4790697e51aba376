import { accounts } from "./gateway-accounts"
import { lists } from "./gateway-lists"
import { verdicts } from "./gateway-verdicts"
import { wire } from "./gateway-wire"

/** The gateway pages in the sidebar: accounts, inbox, attempts, problems, wire debugger. */
export const gateway = { accounts, verdicts, wire, ...lists }
