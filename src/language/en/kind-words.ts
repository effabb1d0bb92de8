import type { KindRow } from '../kinds'

/** English words by kind; of a word in two rows, the later row holds. */
export const kindWords: readonly KindRow[] = [
  [
    'time',
    `day days week weeks evening evenings night nights morning mornings afternoon hour hours minute minutes month months
year years weekend weekends time times moment moments monday tuesday wednesday thursday friday saturday sunday`,
  ],
  [
    'person',
    `kid kids child children son daughter baby toddler teen teens boy boys girl girls mother mothers father fathers mom
mum dad parent parents grandma grandpa grandmother brother sister aunt uncle family families man men woman women wife
husband friend friends boyfriend girlfriend partner ex neighbour neighbor colleague boss teacher school class doctor gp
nurse coach people person`,
  ],
  [
    'good',
    `good nice great lovely beautiful strong smart clever brave amazing fantastic wonderful excellent honest kind calm
safe healthy better best happy glad proud pleased handy special warm easy impressive helpful`,
  ],
  [
    'bad',
    `hard heavy difficult tough awful terrible bad worse angry sad scared afraid tired scary nasty painful busy lonely
guilty sick mad weird crazy stupid dangerous unsure helpless rough upset frustrating frustrated`,
  ],
  [
    'adjective',
    'new old young big small little other own full empty open closed late early long short high low fast whole last next',
  ],
  [
    'stem',
    `stop try help need work play eat drink smoke sleep call ask give take make get keep put bring turn leave start stay
talk look use run walk write read learn change move pay meet wait cut quit pick show hold set live love hate spend send
buy build plan practise practice choose decide agree share manage handle deal happen cause lose win bother worry`,
  ],
  [
    'finite',
    `stops tries helps needs works plays eats drinks smokes sleeps calls gives takes makes gets keeps puts brings turns
leaves starts stays talks looks uses runs happens comes lives loves hates means costs matters bothers worries causes`,
  ],
  [
    'past',
    `made took got gave came kept brought left began heard held wrote sat stood lost met ate drove fell bought broke
chose slept fought forgot grew woke wore won threw taught caught ran went called stopped tried started worked talked`,
  ],
  ['done', 'done gone taken given eaten written chosen broken forgotten grown woken worn been seen'],
  [
    'at',
    `in on at of for with by from out over through until off against under between without after inside outside since
during next behind above round along into onto up down back away together about`,
  ],
  ['to', 'to'],
  ['soft', 'just even maybe well so then also too still again really actually only quite rather already yet'],
  ['strong', 'very so really extremely totally completely absolutely pretty'],
  ['maybe', 'maybe perhaps possibly probably apparently'],
  ['but', 'but though however yet still'],
  ['and', 'and'],
  ['because', 'because therefore hence cause'],
  ['if', 'if unless once suppose'],
  ['joins', 'or while whereas although before whether'],
  ['now', 'now today currently'],
  ['later', 'later tomorrow tonight soon'],
  ['then', 'then yesterday earlier before ago afterwards first'],
  ['often', 'always often sometimes never usually ever rarely'],
  ['many', 'much many all everything more less few some every each both lot lots bit enough something any most'],
  ['number', 'two three four five six seven eight nine ten eleven twelve twenty thirty half zero'],
  ['a', 'a an'],
  ['the', 'the'],
  ['this', 'these those such'],
  ['it', 'it that this'],
  ['there', 'there here'],
  ['asks', 'what how which who where when whose'],
  ['why', 'why'],
  ['i', 'i'],
  ['we', 'we'],
  ['they', 'he she they'],
  ['you', 'you ya'],
  ['yours', 'your yours'],
  ['me', 'me us'],
  ['mine', 'my our mine'],
  ['them', 'him them'],
  ['theirs', 'his her their its'],
  ['somebody', 'someone somebody everyone everybody anyone nobody others'],
  ['self', 'yourself myself himself herself themselves yourselves'],
  ['not', 'not no none nothing nowhere'],
  ['yes', 'yes yeah yep exactly right'],
  ['no', 'no nope'],
  ['okay', 'okay ok fine sure alright'],
  ['sound', 'oh ah uh um hm mm wow ouch gosh haha huh'],
  ['greets', 'hello hi hey thanks thank sorry welcome bye goodbye'],
  ['be', 'am are is be'],
  ['was', 'was were'],
  ['have', 'have has'],
  ['had', 'had'],
  ['become', 'become becomes became'],
  ['can', 'can'],
  ['could', 'could'],
  ['must', 'must should need needs ought'],
  ['want', 'want wants wanted hope hopes wish'],
  ['would', 'would'],
  ['may', 'may might'],
  ['shall', 'shall will'],
  ['go', 'go goes going gonna'],
  ['do', 'do does did'],
  ['let', 'let lets'],
  ['seem', 'seem seems seemed sound sounds sounded appears'],
  [
    'mind',
    `think thinks thought find finds know knows knew believe guess understand see sees saw hear hears heard notice feel
feels felt wonder remember`,
  ],
  ['say', 'say says said tell tells told ask asks asked describe mention mentioned explain'],
]
