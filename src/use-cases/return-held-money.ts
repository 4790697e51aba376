export { returnHeldMoney } from "./settle/hold-money"
