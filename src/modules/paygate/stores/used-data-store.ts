import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { keptFor } from "../../../domain/keeping-times"

import { liveRows } from "./live-rows"

const table = "paygate_attempt"

/** Rows of one statement; short enough that nobody waits for its locks. */
const rowsAtOnce = 1_000

/**
 * Wipes what a payment needed once: at once when it is no longer open, and at the bound when nobody ever ended it. Ages
 * are in the database's time. Each answers whether there may be more.
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

  /** Sealed requests that a page of ours posts. */
  wipeForms(): Promise<boolean> {
    return this.wipe("form is not null and (state <> 'open' or created_at < ?)", keptFor.sealedForm, {
      form: null,
    })
  }

  /** What stands in return addresses behind the path: a shop may have put anything there. Knex reads a bare `?` as a value. */
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
