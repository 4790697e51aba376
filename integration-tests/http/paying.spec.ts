import lateMessages from "./stories/late-messages"
import currencies from "./stories/methods/currencies"
import eachMethod from "./stories/methods/each-method"
import online from "./stories/methods/online"
import ppro from "./stories/methods/ppro"
import paying from "./stories/paying"
import safety from "./stories/safety"
import safetyDoors from "./stories/safety-doors"
import storefront from "./stories/storefront"
import till from "./stories/till"
import { shopSuite } from "./support/suite"

shopSuite({}, [
  paying,
  eachMethod,
  online,
  ppro,
  currencies,
  till,
  storefront,
  safety,
  safetyDoors,
  lateMessages,
])
