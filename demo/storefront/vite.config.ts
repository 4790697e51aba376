import { fileURLToPath } from "node:url"

import { defineConfig } from "vite"

import { contentPolicy } from "./content-policy"

const { VITE_MEDUSA_URL = "http://localhost:9000", VITE_GATEWAY_URL = "http://localhost:9100/" } = process.env

/** By hand: the addresses and the key come from VITE_MEDUSA_URL, VITE_GATEWAY_URL and VITE_PUBLISHABLE_KEY. */
export default defineConfig({
  build: { target: "es2022", chunkSizeWarningLimit: 800 },
  preview: { headers: { "Content-Security-Policy": contentPolicy([VITE_MEDUSA_URL, VITE_GATEWAY_URL]) } },
  resolve: {
    alias: {
      // A shop installs the package; here the kit is used from its sources.
      "medusa-payment-paygate/storefront": fileURLToPath(
        new URL("../../src/storefront/index.ts", import.meta.url),
      ),
    },
  },
})
