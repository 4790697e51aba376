/** The source of a file with a switch at each of its defences; throws when a defence is not where it should be. */
export declare function withSwitches(source: string, filename: string): string
