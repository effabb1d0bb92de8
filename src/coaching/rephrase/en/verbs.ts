const BASES = `
be go come do have get make take give tell talk say ask call try stay leave stop start quit drink smoke eat sleep wake work play
listen look see feel think believe trust help let put set sit stand walk run read write wait want need know like love hate mind
keep hold bring buy visit join answer text reply change move rest cook clean drive study learn practise practice plan choose
share show speak meet find follow finish cry shout yell argue fight hit use lose open close accept admit allow agree apologise
apologize cancel check discuss exercise explain forget hope ignore imagine notice offer pay phone pick promise quit reach refuse
remember remind respond return save send tidy train travel turn understand
`
const DOUBLED = new Set('get stop sit run put let quit plan set hit forget admit cut swim begin'.split(' '))
const known = new Set(BASES.trim().split(/\s+/))

/** go -> going, make -> making, sit -> sitting; undefined for a verb that is not known. */
export function gerund(base: string): string | undefined {
  if (!known.has(base)) return undefined
  if (base === 'be' || base === 'see' || base === 'agree') return `${base}ing`
  if (DOUBLED.has(base)) return `${base}${base.at(-1)}ing`
  return base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`
}
