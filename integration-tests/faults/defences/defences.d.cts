/** A defence of the plugin, and the expression that implements it. */
export interface Defence {
  readonly name: string
  readonly guards: string
  readonly file: string
  readonly find: string
  readonly instead: string
}
export declare const defences: readonly Defence[]
