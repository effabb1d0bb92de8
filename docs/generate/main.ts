// `npm run docs`: writes every generated page and part.
import { allGenerated } from './all'
import { write } from './generated'

write(allGenerated())
