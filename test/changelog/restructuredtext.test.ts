// reStructuredText as Markdown: what is known is converted, what is not stays readable.
import { expect, test } from '@jest/globals'
import { findSection, parseChangelog } from '@plumbline/changelog'

async function notes(...body: string[]): Promise<string | undefined> {
  const text = [
    '1.0',
    '===',
    '',
    ...body,
    '',
    'end',
    '',
    '.. _guide: https://example.com/guide',
    '.. |os| replace:: Linux',
  ].join('\n')
  const parsed = await parseChangelog('NEWS.rst', text, [])
  const found = parsed && findSection(parsed, '1.0')
  return found && parsed.render(found.entry).replace(/\n*end$/, '')
}

test.each([
  ['a literal', 'Use ``a`b``.', 'Use `` a`b ``.'],
  ['a link', 'See `the docs <https://example.com/a_(b)>`__.', 'See [the docs](<https://example.com/a_(b)>).'],
  [
    'named targets',
    'See guide_ and `Guide`_, not other_.',
    'See [guide](https://example.com/guide) and [Guide](https://example.com/guide), not other_.',
  ],
  [
    'roles',
    ':pep:`8`, :meth:`.A.b`, :class:`~a.B`, :doc:`guide <a/b>`, :pr:`1,2`',
    '[PEP 8](https://peps.python.org/pep-0008), `.A.b`, `B`, guide, #1, #2',
  ],
  ['a person', 'by :user:`Some Body <some-body>`, :user:`Some Body`', 'by @some-body, Some Body'],
  ['a substitution', 'On |os| and |this|.', 'On Linux and |this|.'],
  ['escapes', 'a\\ b \\*c\\*', 'ab \\*c\\*'],
  ['a heading of Markdown', '# no heading', '\\# no heading'],
])('%s', async (_case, source, markdown) => {
  expect(await notes(source)).toBe(markdown)
})

test('lists, also inside lists, and their code', async () => {
  expect(
    await notes('*   one', '    more::', '', '        code', '', '    - two', '', '2) second', '', '#. next'),
  ).toBe(['- one', '  more:', '', '  ```', '  code', '  ```', '', '  - two', '', '2. second', '', '1. next'].join('\n'))
})

test('directives', async () => {
  const source = [
    ...[
      '.. warning:: Mind',
      '   this.',
      '',
      '.. code-block:: python',
      '   :linenos:',
      '',
      '   a = 1',
      '',
      '.. versionadded:: 1.0',
    ],
    ...[
      '   New.',
      '',
      '.. image:: a.png',
      '   :alt: A',
      '',
      '.. contents::',
      '',
      '.. unknown:: It says',
      '',
      '   something.',
    ],
    ...['', '.. a comment', '   of two lines'],
  ]
  expect(await notes(...source)).toBe(
    [
      ...[
        '> [!WARNING]',
        '> Mind',
        '> this.',
        '',
        '```python',
        'a = 1',
        '```',
        '',
        '**New in version 1.0:**',
        'New.',
        '',
      ],
      ...['![A](a.png)', '', 'It says', '', 'something.'],
    ].join('\n'),
  )
})

test('tables and doctests stay as they are, in a fence', async () => {
  expect(await notes('==  ==', 'a   b', '==  ==', '', '>>> a', '1')).toBe(
    ['```text', '==  ==', 'a   b', '==  ==', '```', '', '```pycon', '>>> a', '1', '```'].join('\n'),
  )
})
