/** The source of a file with a switch at each of its defenses; throws when a defense is not found where it is declared. */
export declare function withSwitches(source: string, filename: string): string
