import type { ConfigurationSources } from "./configuration-page"

export declare const configurationSources: ConfigurationSources
