/**
 * When authorized money is captured by itself.
 *
 * - `manual` never: an admin captures
 * - `fulfillment` when a fulfillment is created, the value of its items
 * - `shipment` when a fulfillment is marked as shipped; one that needs no shipping, when it is marked as delivered
 */
export const captureMoments = ["manual", "fulfillment", "shipment"] as const
export type CaptureMoment = (typeof captureMoments)[number]
