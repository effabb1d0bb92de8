const LEAD_IN =
  /^(?:i hear you say(?:ing)?|i(?:'|’)m hearing you say(?:ing)?|i am hearing you say(?:ing)?|i hear|i(?:'|’)m hearing|what i hear(?: you say(?:ing)?)? is|what i(?:'|’)m hearing is|i understand|i get|i reali[sz]e)\s+(?:that\s+)?((?:you|he|she|they|it|there|your)\b.+)$/i

/** `I hear you saying that you are tired.` -> `You are tired.` */
export function dropLeadInEnglish(text: string): string | null {
  const rest = LEAD_IN.exec(text.trim())?.[1]
  if (!rest || /\?$/.test(rest)) return null
  const sentence = `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
  return /[.!…]$/.test(sentence) ? sentence : `${sentence}.`
}
