export function inLines(code: string): string
