/** A defense of the plugin, and the expression that implements it. */
export interface Defense {
  readonly name: string
  readonly guards: string
  readonly file: string
  readonly find: string
  readonly instead: string
}
export declare const defenses: readonly Defense[]
