import { de } from "./subscriptions/de"
import { en } from "./subscriptions/en"

/** Texts of the subscription pages and widgets. */
export const subscriptions = { en, de }
