interface Waiting<Item, Answer> {
  readonly item: Item
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** How groups of items are written. */
export interface GroupRules<Item, Answer> {
  /** Writes all or nothing, durably; returns one answer per item, in the same order. */
  readonly write: (items: readonly Item[]) => Promise<readonly Answer[]>
  /** Whether a single item may have caused the error, so that the others would succeed without it. */
  readonly mayBeOfOneItem: (error: unknown) => boolean
  readonly largest: number
  /** Number of concurrent writes: with two, one that hangs does not block the others. */
  readonly atOnce: number
}

/**
 * Collects items that arrive during a write and writes them together in the next one ("group commit"): a database that flushes
 * to disk needs about the same time for a hundred rows as for one. If a slot is free, an item only waits for others of the same
 * turn of the event loop. Each caller is answered after their own item has been written, never before; an item that cannot be
 * written fails alone.
 */
export class GroupedWrites<Item, Answer> {
  private readonly waiting: Waiting<Item, Answer>[] = []
  private running = 0
  private soon: NodeJS.Immediate | undefined

  constructor(private readonly rules: GroupRules<Item, Answer>) {}

  /** Resolves with the item's answer once it is written. */
  add(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject })
      this.soon ??= setImmediate(() => {
        this.soon = undefined
        this.next()
      })
    })
  }

  private next(): void {
    while (this.running < this.rules.atOnce && this.waiting.length > 0) {
      this.running += 1
      void this.write(this.waiting.splice(0, this.rules.largest)).finally(() => {
        this.running -= 1
        this.next()
      })
    }
  }

  private async write(group: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.rules.write(group.map(({ item }) => item))
      group.forEach(({ resolve, reject }, index) =>
        index < answers.length
          ? resolve(answers[index]!)
          : reject(new Error("a group was not answered in full")),
      )
    } catch (error) {
      if (group.length > 1 && this.rules.mayBeOfOneItem(error)) {
        for (const single of group) {
          await this.write([single])
        }
      } else {
        group.forEach(({ reject }) => reject(error))
      }
    }
  }
}
