/** The first page, and the first page of the room for those who set Seconder up. */
import type { Pack } from '#core/pack/pack.ts'
import type { SitePage } from '../site-page.ts'

export function homePage({ rules, templates }: Pick<Pack, 'rules' | 'templates'>): SitePage {
  return {
    from: 'reference/README.md',
    to: 'index.html',
    words: 'The first page.',
    markdown: `# Seconder, explained

Approved wording, and a careful first reader, for the people who draft for council political groups. These pages say what it asks and why. Nothing that you look for here is told to anybody.

## Guides

One page each, for whoever [writes](../docs/guides/README.md#for-whoever-writes) and for whoever [has to allow it](../docs/guides/README.md#for-whoever-has-to-allow-it).

## Rules

${rules.length} of them: [by family](rules/README.md), [by kind of document](rules/by-kind.md), [by role of the author](rules/by-role.md). Each page says what the rule asks, why, where that is written, how certain that is, what it finds and what it leaves alone.

## Templates

${templates.length} of them: [by purpose and by role](templates/README.md). Each page says whom it serves, what the form asks, what is locked, and shows it filled.

## Setting up

[Settings, commands, packs](running.md), for a group, a council or one person.`,
  }
}

/** @param documents titles of the written pages of the room, by the path of their Markdown */
export function runningPage(documents: readonly { readonly from: string; readonly title: string }[]): SitePage {
  return {
    from: 'reference/running.md',
    to: 'running/index.html',
    room: 'running',
    words: 'Settings, commands, packs, administrators.',
    markdown: `# Setting up

- [Settings](settings.md): every one of them, what it is for and what it may be
- [The command line](commands.md): every command and its options
${documents.map(({ from, title }) => `- [${title}](../${from})`).join('\n')}`,
  }
}
