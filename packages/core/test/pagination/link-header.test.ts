import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLinkHeader } from '../../src/internal/pagination/parse-link-header.ts'

const nextOf = (header: string): string | undefined => parseLinkHeader(header).find((link) => link.relations.includes('next'))?.target

describe('the Link header', () => {
  it.each([
    ['<https://a.example/x?page=2>; rel="next"', 'https://a.example/x?page=2'],
    ['<https://a.example/x?page=2>;rel=next', 'https://a.example/x?page=2'],
    ['<https://a.example/x?page=1>; rel="prev", <https://a.example/x?page=3>; rel="next"', 'https://a.example/x?page=3'],
    ['<https://a.example/x?fields=a,b&page=2>; rel="next"', 'https://a.example/x?fields=a,b&page=2'],
    ['<https://a.example/x?a=;b&page=2> ;\ttitle="one, <two>; rel=\\"prev\\""; rel="next"', 'https://a.example/x?a=;b&page=2'],
    ['<https://a.example/x?page=9>; rel="last next"', 'https://a.example/x?page=9'],
    ['<https://a.example/x?page=9>; REL="  Last\t NEXT "', 'https://a.example/x?page=9'],
    ['<https://a.example/x?page=9>; rel = "next"', 'https://a.example/x?page=9'],
    ['<?page=2>; rel="next"', '?page=2'],
    ['<>; rel="next"', ''],
    ['<https://a.example/x>; rel="prev"; rel="next"', undefined],
    ['<https://a.example/x>; title=next', undefined],
    ['<https://a.example/x>; rel="nextish"', undefined],
    ['<https://a.example/x>; rel="next"; anchor="#part"', undefined],
    ['<https://a.example/x>; rel="prev"', undefined],
    ['<https://a.example/x>', undefined],
    ['', undefined],
    [' , ,', undefined],
    ['rel="next"', undefined],
    ['<https://a.example/x; rel="next"', undefined],
    ['garbage, <https://a.example/2>; rel="next"', 'https://a.example/2'],
    ['<https://a.example/1> garbage; rel="next", <https://a.example/2>; rel="next"', 'https://a.example/2'],
    ['<https://a.example/1>; rel="next', undefined],
    ['<https://a.example/2>; rel="next",', 'https://a.example/2'],
    ['<https://a.example/2>; rel="next";', 'https://a.example/2'],
    ['<https://a.example/2>; "next"; rel=next', undefined],
  ])('%s', (header, next) => {
    expect(nextOf(header)).toBe(next)
  })

  it('gives back what was written, whatever stands inside', () => {
    const target = fc.string({ unit: fc.constantFrom(...'https://a.example/?page=2&b=,;" \'%20[]rel'.split('')) })
    const relation = fc.string({ unit: fc.constantFrom(...'abcdefghij-.'.split('')), minLength: 1 })
    const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
    const link = fc.record({
      target,
      relations: fc.array(relation, { minLength: 1, maxLength: 3 }),
      title: fc.option(fc.string({ unit: fc.constantFrom(...'a,;<>"\\= '.split('')) })),
      gap: fc.constantFrom('', ' ', '\t', '  '),
    })
    fc.assert(
      fc.property(fc.array(link, { maxLength: 5 }), (links) => {
        const header = links
          .map(({ target, relations, title, gap }) => {
            const parts = [`<${target}>`, ...(title === null ? [] : [`title=${quoted(title)}`]), `rel${gap}=${gap}${quoted(relations.join(' '))}`]
            return parts.join(`${gap};${gap}`)
          })
          .join(`, `)
        expect(parseLinkHeader(header)).toEqual(links.map(({ target, relations }) => ({ target, relations })))
      }),
    )
  })

  it('never throws and never takes long', () => {
    const pieces = fc.constantFrom('<', '>', '"', '\\', ',', ';', '=', ' ', 'rel', 'next', '<https://a.example/2>; rel="next"', 'ä', '\0')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
        parseLinkHeader(parts.join(''))
      }),
      { numRuns: 2_000 },
    )
    for (const piece of ['<', ';', '"', '\\', ',', '; a', '<a>; rel="', ' ']) parseLinkHeader(piece.repeat(100_000))
  })
})
