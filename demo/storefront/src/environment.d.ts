interface ImportMetaEnv {
  readonly VITE_MEDUSA_URL?: string
  readonly VITE_PUBLISHABLE_KEY?: string
}
