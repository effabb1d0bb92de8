/** The part of the W3C's parser that we use; it ships no types. */
declare module 'webvtt-parser' {
  export type WebVttNode =
    | { readonly type: 'text'; readonly value: string }
    | { readonly type: 'object'; readonly name: string; readonly value?: string; readonly children: WebVttNode[] }
    | { readonly type: 'timestamp' }
  interface Cue {
    /** Seconds. */
    readonly startTime: number
    readonly endTime: number
    readonly tree: { readonly children: WebVttNode[] }
  }
  interface WebVTTParser {
    parse(
      text: string,
      mode: 'metadata' | 'subtitles',
    ): { cues: Cue[]; errors: readonly { readonly message: string; readonly line: number }[] }
  }
  /** It is CommonJS: all that it exports comes as the default. */
  const parser: { readonly WebVTTParser: new (entities?: Record<string, string>) => WebVTTParser }
  export default parser
}
