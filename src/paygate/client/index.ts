export { createPaygateClient } from "./client"
export type { CallOptions, PaygateClient, PaygateClientOptions } from "./client"
export type { Exchange, ExchangeObserver } from "./exchange"
export type { FormOptions, FormRequest } from "./form-request"
