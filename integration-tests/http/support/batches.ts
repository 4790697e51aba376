import type { AxiosInstance } from "axios"

import type { BatchImportView, BatchRecordView, BatchView } from "../../../src/contracts/batch-view"

import { eventually } from "./eventually"
import type { World } from "./suite"

export interface Shown {
  readonly batch: BatchView
  readonly imports: BatchImportView[]
}

/** The batch routes as a page or a program calls them. */
export class Batches {
  constructor(private readonly world: World) {}

  /** Payments without an amount mean the whole remaining amount, unless the body says otherwise. */
  async create(body: Record<string, unknown>): Promise<BatchView[]> {
    const { status, data } = await this.world.admin.post("/admin/paygate/batches", {
      rest_when_empty: true,
      ...body,
    })
    if (status !== 201) {
      throw new Error(`${status}: ${data.message}`)
    }
    return data["batches"] as BatchView[]
  }

  /** Marks the batch as exported and downloads its file. */
  async export(id: string): Promise<{ name: string; text: string }> {
    const { status, data } = await this.world.admin.post(`/admin/paygate/batches/${id}/export`)
    expect(status).toBe(200)
    const text = await this.get<string>(`/admin/paygate/batches/${id}/file`)
    return { name: (data["batch"] as BatchView).file_name ?? "", text }
  }

  /** Uploads an answer file; returns the raw response. */
  async upload(id: string, text: string, name?: string) {
    const query = name === undefined ? "" : `?file_name=${encodeURIComponent(name)}`
    const response = await this.api.post(
      `/admin/paygate/batches/${id}/answer${query}`,
      Buffer.from(text, "latin1"),
      {
        headers: { ...this.world.admin.headers, "content-type": "application/octet-stream" },
        validateStatus: () => true,
      },
    )
    return { status: response.status, data: response.data as { message?: string; import?: BatchImportView } }
  }

  /** Uploads an answer file and waits until it is imported. */
  async answer(id: string, text: string, name?: string, patience = 60_000): Promise<BatchImportView> {
    const reply = await this.upload(id, text, name)
    expect(reply).toMatchObject({ status: 202 })
    return eventually(async () => {
      const { imports } = await this.show(id)
      const found = imports.find((each) => each.id === reply.data.import?.id)
      if (!found || found.state === "running") {
        throw new Error(`the import is ${found?.state}`)
      }
      return found
    }, patience)
  }

  show(id: string): Promise<Shown> {
    return this.get(`/admin/paygate/batches/${id}`)
  }

  async records(id: string, query = ""): Promise<BatchRecordView[]> {
    return (await this.get<{ records: BatchRecordView[] }>(`/admin/paygate/batches/${id}/records${query}`))
      .records
  }

  async get<T>(path: string): Promise<T> {
    const { data } = await this.api.get<T>(path, { headers: this.world.admin.headers })
    return data
  }

  private get api(): AxiosInstance {
    return this.world.api
  }
}

/** The gateway's answer to a T file: each record unchanged, then Status and Code. */
export function answered(file: string, outcome: (line: string) => string = () => "OK,00000000"): string {
  return file
    .split("\n")
    .map((line) => (line.startsWith("Alipay,") ? `${line},${outcome(line)}` : line))
    .join("\n")
}

/** A paid order as a batch refers to it. */
export interface Paid {
  readonly orderId: string
  readonly number: number
  readonly paymentId: string
  readonly transId: string
  readonly payId: string
}

/** A paid order for a batch; see `World.paidOrder`. */
export async function paidForBatch(
  world: World,
  provider = "pp_alipay_paygate",
  input: Parameters<World["paidOrder"]>[1] = {},
): Promise<Paid> {
  const { order, paymentId, transId, attempt } = await world.paidOrder(provider, input)
  return { orderId: order.id, number: order.display_id, paymentId, transId, payId: attempt.pay_id! }
}
