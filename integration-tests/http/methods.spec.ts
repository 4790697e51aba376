import classSix from "./stories/methods/class-six"
import currencies from "./stories/methods/currencies"
import eachMethod from "./stories/methods/each-method"
import online from "./stories/methods/online"
import ppro from "./stories/methods/ppro"
import pointOfSale from "./stories/point-of-sale"
import { shopSuite } from "./support/suite"

shopSuite({}, [eachMethod, online, ppro, currencies, pointOfSale, classSix])
