import type { SpokenTurn } from './speakers'
import { importWebVtt } from './webvtt'

/** SubRip is WebVTT without a header and with a comma in its times. */
export const importSubRip = (text: string): SpokenTurn[] =>
  importWebVtt(`WEBVTT\n\n${text.replace(/^(\d[\d:]*),(\d{3} --> \d[\d:]*),(\d{3})/gm, '$1.$2.$3')}`)
