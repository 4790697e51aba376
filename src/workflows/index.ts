export * from "./batch"
export * from "./payment"
export * from "./subscription"
