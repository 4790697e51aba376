/** One call the sandbox received, as it understood it. */
export interface SandboxRequest {
  at: number
  /** Lower case, "capture.aspx". */
  file: string
  /** "twint.capture", "inquire"; "twint.submit" is the button on the payment page. */
  endpoint: string
  merchantId?: string
  /** The decrypted parameters; empty when they could not be read. */
  parameters: Record<string, string>
  /** Parameters that the table of the endpoint does not have. */
  unknownParameters: string[]
  accepted: boolean
  /** Why it was refused, as a sentence. */
  reason?: string
  /** The answer to a server call, before any fault spoiled it. */
  answer?: Record<string, string>
}

const KEPT = 2_000

/** The last calls, oldest first. */
export class RequestLog {
  private entries: SandboxRequest[] = []

  add(entry: SandboxRequest): void {
    this.entries.push(entry)
    if (this.entries.length > KEPT) this.entries.shift()
  }

  all(): SandboxRequest[] {
    return structuredClone(this.entries)
  }

  clear(): void {
    this.entries = []
  }
}
