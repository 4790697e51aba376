import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { liveRows } from "./live-rows"

const table = "paygate_attempt"

/** How long data that serves one purpose is kept, in seconds, whatever the gateway says meanwhile. */
const keptFor = {
  /**
   * A scanned code, and the parameters that go with it. Wallets show a code for about a minute; at a point of sale where
   * a session is never completed, nothing else would end it.
   */
  scannedCode: 15 * 60,
  /** A sealed request that a page of ours posts, while its payment is open. Nobody pays a day after choosing a method. */
  sealedForm: 24 * 60 * 60,
  /** The query of a return address. Shoppers return within hours; later they land on the path. */
  returnQuery: 24 * 60 * 60,
} as const

/** Rows per statement; few enough that nobody has to wait long for its locks. */
const rowsAtOnce = 1_000

/**
 * Erases data that a payment needed only once: as soon as it is no longer open, or after a time limit if it never ended. Ages
 * are measured by the database's clock. Each method returns whether there may be more.
 */
export class UsedDataStore {
  constructor(private readonly knex: Knex) {}

  /** Scanned codes, and the parameters that were set for the call they are used in. */
  wipeScannedCodes(): Promise<boolean> {
    return this.wipe(
      "(scanned_code is not null or settings is not null) and (state <> 'open' or superseded_at is not null or created_at < ?)",
      keptFor.scannedCode,
      { scanned_code: null, settings: null },
    )
  }

  /** Encrypted requests that one of our pages posts. */
  wipeForms(): Promise<boolean> {
    return this.wipe("form is not null and (state <> 'open' or created_at < ?)", keptFor.sealedForm, {
      form: null,
    })
  }

  /**
   * Everything after the path of return addresses, where a shop may have put anything. Knex treats a bare `?` as a placeholder.
   */
  shortenReturnUrls(): Promise<boolean> {
    return this.wipe("return_url ~ '[\\?#]' and created_at < ?", keptFor.returnQuery, {
      return_url: this.knex.raw("regexp_replace(return_url, '[\\?#].*$', '')"),
    })
  }

  private async wipe(
    over: string,
    keptForSeconds: number,
    nothing: Readonly<Record<string, Knex.Raw | null>>,
  ): Promise<boolean> {
    const bound = this.knex.raw("now() - make_interval(secs => ?)", [keptForSeconds])
    const oldest = liveRows(this.knex, table)
      .select("id")
      .whereRaw(over, [bound])
      .orderBy("created_at")
      .limit(rowsAtOnce)
      .forUpdate()
      .skipLocked()
    const wiped = await liveRows(this.knex, table).whereIn("id", oldest).update(nothing)
    return wiped === rowsAtOnce
  }
}
