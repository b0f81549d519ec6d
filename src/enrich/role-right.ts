import { type NameFound, organisationAt, type Sentence } from './organisation-at.ts'
import { isKnown, isOrganisationWord } from './organisations.ts'
import { isBoundary } from './role-boundary.ts'
import { apposedOrganisation, employerBeyond, isSure, secondEmployer } from './role-employer.ts'
import { continuesField, fieldEnd } from './role-field.ts'
import { kindOf } from './role-kind.ts'
import { nounAt } from './role-noun.ts'
import { isNameLike, type Word } from './words.ts'

/** What stands to the right of a noun for what someone does. */
export interface Right {
  /** Where the title ends, with the fields that belong to it. */
  readonly titleEnd: number
  readonly end: number
  readonly organisation?: string
  /** What the organisation is a part of, or a second one: "Yale University". */
  readonly parent?: string
  readonly former: boolean
}

/** Languages whose adjectives and fields follow the noun. */
const NOUN_FIRST = new Set(['fr', 'es', 'pt', 'it', 'ru', 'pl', 'ar', 'de', 'nl', 'uk', 'fa', 'he', 'id'])

/** Languages that put an employer behind the noun without a preposition. */
const GENITIVE = new Set(['ru', 'pl', 'ar', 'uk', 'fa'])

const FURTHEST = 30
const DOING =
  /^(?:covering|reporting|writing|working|specializing|specialising|focusing|focused|couvrant|travaillant|who|based)$/

/** Reads what follows a noun: fields that belong to the title, then the employer. */
export function readRight(sentence: Sentence, head: number, noun: string): Right {
  return new RightOfNoun(sentence, head, noun).read()
}

class RightOfNoun {
  readonly #sentence: Sentence
  readonly #head: number
  readonly #noun: string
  #at: number
  #titleEnd: number
  #organisation: NameFound | undefined
  /** The organisation stands after a preposition that a field may follow as well: "director of". */
  #weak = false
  #parent: NameFound | undefined
  #former = false

  constructor(sentence: Sentence, head: number, noun: string) {
    this.#sentence = sentence
    this.#head = head
    this.#noun = noun
    this.#at = head
    this.#titleEnd = head
  }

  read(): Right {
    const { words } = this.#sentence
    while (this.#at < words.length && this.#at - this.#head < FURTHEST && this.#step());
    return {
      titleEnd: this.#titleEnd,
      end: this.#at,
      ...(this.#organisation && { organisation: this.#organisation.text }),
      ...(this.#parent && { parent: this.#parent.text }),
      former: this.#former,
    }
  }

  /** Reads on by a word or a phrase; false where the role ends. */
  #step(): boolean {
    const { words, language } = this.#sentence
    const word = words[this.#at]!
    const { trail } = words[this.#at - 1]!
    if (trail !== '' && !/^['’]$/.test(trail)) return this.#afterComma(trail)
    if (word.shape === 'mark') return this.#inBrackets(word)
    const preposition = language.of.has(word.low) || language.at.has(word.low)
    // "ambassador from 2010": dates are read apart.
    if (preposition && !this.#organisation && words[this.#at + 1]?.shape === 'number') return false
    if (!this.#organisation && DOING.test(word.low)) return this.#beyondVerb(word)
    if (this.#isFormer(word)) {
      this.#former = true
      this.#at++
      return true
    }
    if (preposition) return this.#afterPreposition(word)
    if (language.and.has(word.low) && !this.#organisation) return this.#afterAnd()
    return !this.#organisation && NOUN_FIRST.has(language.pack.code) && this.#afterNoun(word)
  }

  /** "Senior Fellow, Brookings Institution" */
  #afterComma(trail: string): boolean {
    if (this.#organisation || trail !== ',') return false
    const field = this.#endOfFields()
    if (field > this.#at) {
      this.#at = field
      this.#titleEnd = field
      return true
    }
    const aside = this.#endOfAside()
    if (aside > this.#at) {
      this.#at = aside
      return this.#afterPreposition(this.#sentence.words[aside]!) && false
    }
    this.#take(apposedOrganisation(this.#sentence, this.#at))
    if (this.#organisation) this.#parent = this.#apposedParent()
    return false
  }

  /** "Director of Research, Strategy and Planning at": where a list of fields leads to an employer. */
  #endOfFields(): number {
    const { words, language } = this.#sentence
    if (this.#at - this.#head < 2 || !language.of.has(words[this.#head]!.low)) return 0
    let joined = false
    for (let at = this.#at; at < words.length && at - this.#at < 9; at++) {
      const word = words[at]!
      if (language.at.has(word.low) && words[at - 1]!.trail === '')
        return joined && organisationAt(this.#sentence, at + 1) ? at : 0
      if (language.and.has(word.low)) joined = true
      else if (word.shape === 'mark' || word.shape === 'number' || nounAt(this.#sentence, at) > 0) return 0
      else if (isBoundary(word, language) || isOrganisationWord(word)) return 0
      if (/[.;:)]/.test(word.trail)) return 0
    }
    return 0
  }

  /** "co-founder, with Ann Field, of the Open Seas Project" */
  #endOfAside(): number {
    const { words, language } = this.#sentence
    if (!/^(?:with|avec|mit|con|com)$/.test(words[this.#at]!.low)) return 0
    for (let at = this.#at + 1; at < words.length && at - this.#at < 7; at++) {
      if (words[at - 1]!.trail === ',' && at > this.#at + 1)
        return language.of.has(words[at]!.low) || language.at.has(words[at]!.low) ? at : 0
      if (!isNameLike(words[at]!) && !language.and.has(words[at]!.low)) return 0
    }
    return 0
  }

  /** "Visiting Professor, Department of War Studies, at the College" */
  #apposedParent(): NameFound | undefined {
    const { words, language } = this.#sentence
    const next = words[this.#at]
    if (!next || !language.at.has(next.low) || words[this.#at - 1]!.trail !== ',') return undefined
    const name = organisationAt(this.#sentence, this.#at + 1)
    if (!name || !this.#isOrganisation(name)) return undefined
    this.#at = name.end
    return name
  }

  /** "correspondent (AFP)" */
  #inBrackets(word: Word): boolean {
    const inside = this.#sentence.words[this.#at + 1]
    if (
      word.text === '(' &&
      !this.#organisation &&
      inside &&
      /\)/.test(inside.trail) &&
      isKnown(inside.text)
    ) {
      this.#take({ text: inside.text, start: this.#at + 1, end: this.#at + 2 })
    }
    return false
  }

  /** "a reporter covering energy for The Harbor Review" */
  #beyondVerb(verb: Word): boolean {
    if (verb.low === 'who' && (this.#writes() || this.#leads())) return false
    const name = employerBeyond(this.#sentence, this.#at + 1)
    if (!name || (verb.low === 'who' && !isSure(this.#sentence, name))) return false
    this.#take(name)
    this.#parent = secondEmployer(this.#sentence, name.end)
    this.#at = this.#parent?.end ?? this.#at
    return false
  }

  /** "who writes on trade for A and B": outlets, no employers. */
  #writes(): boolean {
    return this.#sentence.words
      .slice(this.#at + 1, this.#at + 4)
      .some(({ low }) =>
        /^(?:writes?|written|wrote|contributes?|contributed|freelances|blogs|reported)$/.test(low),
      )
  }

  /** "a former aide who now directs …": of another role. */
  #leads(): boolean {
    const { words, language } = this.#sentence
    return words
      .slice(this.#at + 1, this.#at + 4)
      .some(({ low }) => language.now.has(low) || language.leads.has(low) || low === 'teaches')
  }

  /** "وزير سابق", "ministre ancien": where adjectives follow, so does "former". */
  #isFormer(word: Word): boolean {
    const { language } = this.#sentence
    return (
      language.former.has(word.low) &&
      NOUN_FIRST.has(language.pack.code) &&
      !['de', 'nl'].includes(language.pack.code)
    )
  }

  #afterPreposition(word: Word): boolean {
    const { language } = this.#sentence
    const strong = language.at.has(word.low)
    const name = organisationAt(this.#sentence, this.#at + 1)
    const noun = this.#isBoard() ? 'editor' : this.#noun
    const kind = name && kindOf(this.#sentence, { name, preposition: word.low, noun, strong })
    if (name && kind === 'employer') return this.#takeEmployer(name, strong)
    if (name && kind === 'place') {
      this.#at = name.end
      return true
    }
    if (kind === 'end' || (strong && language.pack.code === 'en') || (language.authors.has(noun) && !strong))
      return false
    const end = fieldEnd(this.#sentence, this.#at + 1, name)
    if (end === this.#at + 1) return false
    this.#at = end
    if (!this.#organisation) this.#titleEnd = end
    return true
  }

  /** "member of the editorial board of": what follows is edited. */
  #isBoard(): boolean {
    return this.#sentence.words
      .slice(this.#head, this.#at)
      .some(({ low }) => /^(?:board|comite|consejo|conselho|comitato|redaktionsbeirat)$/.test(low))
  }

  #takeEmployer(name: NameFound, strong: boolean): boolean {
    if (!this.#organisation) {
      this.#organisation = name
      this.#weak = !strong
    } else if (strong && this.#weak && !this.#isOrganisation(this.#organisation)) {
      // "reporter for the Sahel at Northline": the first was a field.
      this.#titleEnd = this.#organisation.end
      this.#organisation = name
      this.#weak = false
    } else if (strong) this.#parent ??= name
    this.#at = name.end
    const second = secondEmployer(this.#sentence, this.#at)
    if (second) {
      this.#parent ??= second
      this.#at = second.end
    }
    return true
  }

  #isOrganisation({ start, end }: NameFound): boolean {
    return this.#sentence.words.slice(start, end).some(isOrganisationWord)
  }

  /** "professor of sociology and politics" */
  #afterAnd(): boolean {
    if (
      !this.#sentence.words[this.#at + 1] ||
      !continuesField(this.#sentence, this.#at + 1) ||
      this.#at === this.#head
    )
      return false
    this.#at = fieldEnd(this.#sentence, this.#at + 1, undefined)
    this.#titleEnd = this.#at
    return true
  }

  /** Adjectives and fields that follow the noun, then an employer in the genitive. */
  #afterNoun(word: Word): boolean {
    const { language } = this.#sentence
    const arabic = language.uncased
    const noun = nounAt(this.#sentence, this.#at) > 0
    const ends =
      isBoundary(word, language) ||
      (noun && !(arabic && !word.low.startsWith('و'))) ||
      (word.shape === 'title' && language.pack.code !== 'de')
    const genitive = GENITIVE.has(language.pack.code) && !noun && (ends || this.#begins(word))
    const name = genitive ? organisationAt(this.#sentence, this.#at) : undefined
    if (name) {
      this.#take(name)
      return true
    }
    if (ends) return false
    this.#at++
    this.#titleEnd = this.#at
    return true
  }

  /** A part of a university ("кафедры") belongs to the title, the university itself is the employer. */
  #begins(word: Word): boolean {
    return (
      this.#sentence.language.organisations.has(word.low) &&
      !/^(?:кафедры|факультета|قسم|katedry|wydziału)$/.test(word.low)
    )
  }

  #take(name: NameFound | undefined): void {
    if (!name) return
    this.#organisation = name
    this.#at = name.end
  }
}
