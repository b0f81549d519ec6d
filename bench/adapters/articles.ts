export { groupStories } from '../../src/curate/duplicates.ts'
export { countriesOf } from '../../src/enrich/countries.ts'
