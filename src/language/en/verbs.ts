/** Irregular forms: the base, then the forms that Porter's stem does not bring to it. */
const IRREGULAR = `
be am is are was were been being
have has had having
do does did done
go goes went gone
say said
make made
get got gotten
know knew known
think thought
take took taken
see saw seen
come came
want wanted
give gave given
find found
tell told
feel felt
become became
leave left
keep kept
begin began begun
hear heard
hold held
bring brought
write wrote written
sit sat
stand stood
lose lost
pay paid
meet met
speak spoke spoken
drink drank drunk
eat ate eaten
drive drove driven
fall fell fallen
buy bought
break broke broken
choose chose chosen
sleep slept
fight fought
forget forgot forgotten
grow grew grown
understand understood
wake woke woken
wear wore worn
win won
throw threw thrown
teach taught
catch caught
cut cutting
quit quitting
hit hitting
hurt hurting
put putting
run ran
try tried tries
worry worried worries
`

/** Form → base, for verbs that change their vowel. */
export function verbForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const line of IRREGULAR.trim().split('\n')) {
    const [base = '', ...others] = line.split(' ')
    for (const form of others) forms.set(form, base)
  }
  return forms
}
