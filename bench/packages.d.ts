/** nlp.js ships no types; this is what the benchmark calls. */
declare module '@nlpjs/core' {
  export function containerBootstrap(): Promise<{ use(plugin: unknown): void }>
}
declare module '@nlpjs/lang-nl' {
  export const LangNl: unknown
}
declare module '@nlpjs/nlp' {
  export class Nlp {
    constructor(settings: object)
    addDocument(language: string, text: string, intent: string): void
    train(): Promise<void>
    process(language: string, text: string): Promise<unknown>
  }
}
