export function withTabs(text: string): string
