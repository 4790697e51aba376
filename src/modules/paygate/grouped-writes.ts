interface Waiting<Item, Answer> {
  readonly item: Item
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** How groups are written. */
export interface GroupRules<Item, Answer> {
  /** Writes all or nothing, durably; one answer for each item, in their order. */
  readonly write: (items: readonly Item[]) => Promise<readonly Answer[]>
  /** Whether an error may be the fault of a single item, so that the others would succeed without it. */
  readonly mayBeOfOneItem: (error: unknown) => boolean
  readonly largest: number
  /** Writes under way at the same time: with two, one that hangs does not hold up the others. */
  readonly atOnce: number
}

/**
 * Writes what comes while writes are under way together in the next one ("group commit"): a database that flushes to disk
 * takes a hundred rows in about the time of one. Who comes while a place is free waits no longer than for what this very turn of
 * the event loop brings. Everybody is answered after their own item is written, never before; an item that cannot be
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
