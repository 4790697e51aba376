interface ImportMetaEnv {
  readonly VITE_MEDUSA_URL?: string
  readonly VITE_PUBLISHABLE_KEY?: string
  /** The simulated gateway, whose wallet pages this demo opens. */
  readonly VITE_GATEWAY_URL?: string
}
