import { sayingRule } from '../mechanisms'
import { giz, jgz } from '../sources'

export const twoExperts = sayingRule({
  id: 'two-experts',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'naast elkaar: jij het vak, zij hun leven', en: 'side by side: your field, their life' },
    why: {
      nl: 'De ander kent het eigen leven het best. Twee deskundigen aan tafel komen verder dan één.',
      en: 'The other knows their life best. Two experts at the table get further than one.',
    },
    ignore: { nl: 'Als de ander juist naar jouw kennis vraagt.', en: 'When the other asks for your knowledge.' },
    skills: [20, 25],
    rows: ['R040'],
    sources: [giz('5 Informatie uitwisselen met toestemming'), jgz('kernvaardigheid 25')],
  },
  says: ['claims-expertise'],
  outcome: 'missed',
  notCodes: ['open-question', 'simple-reflection'],
  text: {
    nl: ({ said }) => `‘${said}’ zet jouw kennis boven die van de ander. Naast elkaar komen ze verder.`,
    en: ({ said }) => `‘${said}’ puts your knowledge above theirs. Side by side they get further.`,
  },
  examples: {
    nl: {
      missed: [['C: Ik geloof er niet in.', 'P: [information] Neem dat maar van mij aan, het werkt.']],
      nearMiss: [['C: Wat vindt u als deskundige?', 'P: [information] Veel kinderen slapen dan beter.']],
    },
    en: {
      missed: [['C: I do not believe in it.', 'P: [information] Take it from me, it works.']],
      nearMiss: [['C: You are the expert.', 'P: [information] Many children sleep better then.']],
    },
  },
})
