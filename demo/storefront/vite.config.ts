import { defineConfig } from "vite"

/** Plain: the addresses and the key come by VITE_MEDUSA_URL and VITE_PUBLISHABLE_KEY. */
export default defineConfig({
  build: { target: "es2022", chunkSizeWarningLimit: 800 },
})
