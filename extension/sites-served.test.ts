import { describe, expect, it } from 'vitest'
import { everyPageOf, siteOf } from './sites-served.ts'

describe('A site', () => {
  it('is where a page comes from', () => expect(siteOf('https://mill.example/wp-admin/post.php?post=1')).toBe('https://mill.example'))
  it.each(['about:blank', 'chrome://settings/', 'file:///tmp/a.html', 'javascript:1', 'mill', undefined])('is none at %s', (url) => expect(siteOf(url)).toBeUndefined())
  it('can be allowed for good, all its pages and no other site', () => expect(everyPageOf('https://mill.example:8443')).toBe('https://mill.example/*'))
  it('cannot be allowed for good where anybody could read along', () => expect(everyPageOf('http://mill.example')).toBeUndefined())
})
