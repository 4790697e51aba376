export * from "./batch"
