/**
 * Core writes its capture or refund before it calls the provider and deletes it when that refuses: within this time, in
 * milliseconds, or never, because its process died.
 */
export const coreDeletesWithin = 150_000
