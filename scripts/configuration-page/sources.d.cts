import type { OptionSchema } from "../../src/paygate/options"

export type { OptionSchema }

/** The page's sources: the schema that checks the options when the server starts. */
export interface ConfigurationSources {
  readonly options: OptionSchema
  readonly methods: readonly { readonly id: string; readonly settable: number }[]
}

export declare const configurationSources: ConfigurationSources
