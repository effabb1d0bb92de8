/** A list of words written as running text. */
export function wordList(text: string): string[] {
  return text.trim().split(/\s+/)
}
