import type { Flood } from "./flood"

const path = "/admin/paygate/batches/preview"
const json = { "content-type": "application/json" }
/** Read to the end, it is no request: what is to become of the file is missing. */
const file = `{"csv":"${"1;1\\n".repeat(4_000_000)}"}`

/** Files of 20 MB at the admin's door, from strangers and from sixteen admins at once. */
export function uploadFloods(adminToken: string): Flood[] {
  return [
    {
      what: "upload: 20 MB, not logged in",
      statuses: [401],
      share: 0.02,
      mayHangUp: true,
      cpuMs: 50,
      call: () => ({ method: "POST", path, headers: json, body: file }),
    },
    {
      what: "upload: 20 MB as a form of another page, logged in",
      statuses: [415],
      share: 0.02,
      mayHangUp: true,
      cpuMs: 50,
      call: () => ({
        method: "POST",
        path,
        headers: {
          ...{ authorization: `Bearer ${adminToken}`, origin: "https://elsewhere.example" },
          "content-type": "text/plain",
        },
        body: file,
      }),
    },
    {
      what: "upload: 20 MB by sixteen admins at once, two are let in",
      statuses: [400, 429],
      share: 0.02,
      mayHangUp: true,
      cpuMs: 500,
      call: () => ({
        method: "POST",
        path,
        headers: { ...json, authorization: `Bearer ${adminToken}` },
        body: file,
      }),
    },
  ]
}
