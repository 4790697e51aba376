import { MERCHANT, PAYMENT, TRANSACTION } from "./common-rows"
import type { Table } from "./row"

/** Status by PayID (protocol notes 10.3). */
export const INQUIRE: Table = [MERCHANT, PAYMENT, TRANSACTION]

/** Status by TransID (protocol notes 10.3). */
export const INQUIRE_24: Table = [MERCHANT, TRANSACTION]
