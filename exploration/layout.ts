/** The index of one small number in a state. States are bytes, so that a million of them are quick to copy and compare. */
export enum Slot {
  first = 0,
}
export type State = Record<Slot, number>

let size = 0

type Words<Text extends string> = Text extends `${infer Word} ${infer More}` ? Word | Words<More> : Text

function slots<Text extends string>(names: Text): Record<Words<Text>, Slot> {
  return Object.fromEntries(names.split(" ").map((name) => [name, size++])) as Record<Words<Text>, Slot>
}

function several<Of>(count: number, make: () => Of): readonly Of[] {
  return Array.from({ length: count }, make)
}

/** What the gateway knows for a PayID: its true totals, and whether it failed. */
export const payments = several(2, () => slots("authorized captured refunded failed made"))
export type Payment = (typeof payments)[number]

/** Rows of `paygate_attempt`. `due`: see `due`; `inquiry`: one is planned; `seen`: it would find nothing new. */
export const attempts = several(2, () => ({
  ...slots("exists state payId authorized captured refunded paidAt duplicate"),
  ...slots("completed completion session superseded due lease inquiry seen"),
  ...slots("heard dayOver tried"),
}))
export type AttemptSlots = (typeof attempts)[number]

/** Rows of `paygate_operation`, and the request at the gateway: `open` may still be executed, `done` was executed. */
export const operations = several(4, () => ({
  ...slots("attempt kind amount key row request state closesRest payId"),
  ...slots("authorizedBefore capturedBefore refundedBefore sent silence age asked decided"),
  ...slots("open waiting done"),
}))
export type OperationSlots = (typeof operations)[number]

/** Medusa's capture and refund rows. */
export const captures = several(4, () => slots("id amount old"))
export const refunds = several(4, () => slots("id amount old"))
export type RowSlots = (typeof captures)[number]

export const medusa = {
  ...slots("cart cartTotal order orderAge owed nextRow bookLock"),
  ...slots("payment paymentOf paymentCanceled session sessionAmount"),
}

/** A request, job or subscriber running on one of two servers. */
export const processes = several(2, () => ({
  ...slots("program step attempt operation kind amount key request row after"),
  ...slots("answer one two three four lease lock"),
}))
export type ProcessSlots = (typeof processes)[number]

/** What people requested, and what they were told about it. */
export const requests = several(3, () => slots("told presses"))
export type RequestSlots = (typeof requests)[number]

/**
 * The remaining number of each kind of trouble, and bits for the existing notices. `toldLate`: a person was told of a capture
 * after the cancellation; `behind`: a cancellation that was finished afterwards refunded it all the same.
 */
export const rest = slots("faults crashes backOffice decisions notices toldLate behind")

/** Bits for the existing problems. */
export const problems = several(3, () => slots("bits")).map(({ bits }) => bits)

export const stateSize = size

export function blank(): State {
  return Buffer.alloc(stateSize) as unknown as State
}

export function copy(state: State): State {
  return Buffer.from(state as unknown as Buffer) as unknown as State
}

export function textOf(state: State): string {
  return (state as unknown as Buffer).toString("latin1")
}

export function stateOf(text: string): State {
  return Buffer.from(text, "latin1") as unknown as State
}

/** The element at an index that is known to exist. */
export function at<Of>(list: readonly Of[], index: number): Of {
  const one = list[index]
  if (one === undefined) {
    throw new Error(`There is no ${index} of ${list.length}; the model is too small.`)
  }
  return one
}
