// natural ships no types for its single modules, and its own index would load database drivers.
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl' {
  const stemmer: { readonly stem: (word: string) => string }
  export default stemmer
}

declare module 'natural/lib/natural/stemmers/porter_stemmer' {
  const stemmer: { readonly stem: (word: string) => string }
  export default stemmer
}
