import heldForAPerson from "../stories/cases/held-for-a-person"
import heldMoney from "../stories/held-money"
import moveAndWord from "../stories/move-and-word"
import unpaidKept from "../stories/unpaid-kept"
import { shopSuite } from "../support/suite"

const env = { PAYGATE_PENDING_ORDERS: "place", PAYGATE_UNPAID_ORDERS: "keep", PAYGATE_ORPHANS: "hold" }

shopSuite({ env }, [heldMoney, unpaidKept, heldForAPerson, moveAndWord])
