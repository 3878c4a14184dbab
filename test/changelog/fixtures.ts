// Small changelogs of every format, as projects of each kind write them. 1.2.0 is the version that is asked for.

export interface Fixture {
  readonly file: string
  readonly text: string
  /** First and last line of the section of 1.2.0. */
  readonly lines: readonly [number, number]
  readonly date: string
  readonly notes: string
}

function fixture(
  file: string,
  lines: readonly [number, number],
  date: string,
  text: string[],
  notes: string[],
): Fixture {
  return { file, lines, date, text: `${text.join('\n')}\n`, notes: notes.join('\n') }
}

const TOWNCRIER = [
  ...['.. towncrier release notes start', '', '1.2.0 (2024-01-05)', '==================', '', 'Bug Fixes', '---------'],
  ...['', '- Keep ``--flag`` (`#12 <https://example.com/12>`_).', '', '.. _v1-1-0:', '', '1.1.0 (2023-01-05)'],
  ...['==================', '', '- older'],
]
const SPHINX = [
  ...['=========', 'Changelog', '=========', '', 'Version 1.2.0', '-------------', '', 'Released 2024-01-05', ''],
  ...['-   :func:`~widget.bend` bends. :issue:`7`', '', 'Version 1.1.0', '-------------', '', '-   older'],
]
const BOLD = ['News', '====', '', '**1.2.0 (2024-01-05)**', '', '- bends', '', '**1.1.0 (2023-01-05)**', '', '- older']
const ASCIIDOC = [
  ...['= Changelog', ':url: https://example.com', '', '== 1.2.0 (2024-01-05) - @someone', '', 'Improvements::', ''],
  ...['* Bends, see {url}/7[#7]', '', '----', '== 1.1.9', '----', '', '[[v1.1.0]]', '== 1.1.0', '', '* older'],
]
const RDOC = [
  ...[
    '=== 1.2.0 / 2024-01-05',
    '',
    '==== Fixes',
    '',
    '* Keep +flag+',
    '  * and __this__',
    '',
    '=== 1.1.0 / 2023-01-05',
  ],
  ...['', '* older'],
]
const DATE_FIRST = [
  ...[
    '2024.01.05, Version 1.2.0 (Stable), 0123456789abcdef0123456789abcdef01234567',
    '',
    'Changes since version 1.1.0:',
  ],
  ...['', '* unix: include <stdlib> (Some', '  Body)', '', '', '2023.01.35, Version 1.1.0 (Stable)', '', '* older'],
]
const STARS = [
  ...['widget changelog', '', '*** Release 1.2.0 [2024-Jan-05]', '  * Bends', '    <https://example.com/7>', ''],
  ...['Release 1.1.0 [05-Jan-2023]', '  * older'],
]
const MIXED = ['1.2.0 (2024-01-05)', '', '* bends', '', '1.1.0 (2023-01-05)', '------------------', '', '* older']
const GNU = [
  ...['GNU widget NEWS    -*- outline -*-', '', '* Noteworthy changes in release 1.2.0 (2024-01-05) [stable]', ''],
  ...[
    '** Bug fixes',
    '',
    '  widget no longer wobbles.',
    '',
    '* Noteworthy changes in release 1.1.0 (2023-01-05) [stable]',
  ],
  ...['', '  older'],
]
const PERL = [
  ...['Revision history for Widget', '', '1.2.0  2024-01-05T10:00:00Z', '        - Bends', '          well', ''],
  ...['1.1.0  Thu Jan  5 10:00:00 2023', '        - older'],
]
const OVERVIEW = [
  ...[
    'Overview of changes in Widget 1.2.0',
    'Friday, January 5, 2024',
    '===================================',
    '',
    '- Bends',
  ],
  ...['', 'Overview of changes in Widget 1.1.0', '===================================', '', '- older'],
]
const FROM_TO = ['CHANGES FROM 1.1.0 TO 1.2.0', '', '* Bends', '', 'CHANGES FROM 1.0.0 TO 1.1.0', '', '* older']

/** One of every kind. */
export const fixtures: readonly Fixture[] = [
  fixture('NEWS.rst', [6, 9], '2024-01-05', TOWNCRIER, [
    ...['### Bug Fixes', '', '- Keep `--flag` ([#12](https://example.com/12)).'],
  ]),
  fixture('CHANGES.rst', [8, 10], '', SPHINX, ['Released 2024-01-05', '', '- `bend` bends. #7']),
  fixture('news.rst', [6, 6], '2024-01-05', BOLD, ['- bends']),
  fixture('CHANGELOG.adoc', [6, 12], '2024-01-05', ASCIIDOC, [
    ...['* **Improvements**', '  * Bends, see [#7](https://example.com/7)', '', '```', '== 1.1.9', '```'],
  ]),
  fixture('History.txt', [3, 6], '2024-01-05', RDOC, ['### Fixes', '', '* Keep `flag`', '  * and \\_\\_this\\_\\_']),
  fixture('ChangeLog', [3, 6], '2024-01-05', DATE_FIRST, [
    ...['Changes since version 1.1.0:', '', '* unix: include \\<stdlib> (Some', '  Body)'],
  ]),
  fixture('CHANGES', [4, 5], '2024-01-05', STARS, ['* Bends', '  <https://example.com/7>']),
  fixture('CHANGES', [3, 3], '2024-01-05', MIXED, ['* bends']),
  fixture('NEWS', [5, 7], '2024-01-05', GNU, ['### Bug fixes', '', 'widget no longer wobbles.']),
  fixture('Changes', [4, 5], '2024-01-05', PERL, ['- Bends', '  well']),
  fixture('NEWS', [5, 5], '', OVERVIEW, ['- Bends']),
  fixture('CHANGES', [3, 3], '', FROM_TO, ['* Bends']),
  fixture(
    'HISTORY',
    [3, 3],
    '2024-01-05',
    ['1.2.0 / 2024-01-05', '==================', '* `bends`.', '', '## 1.1.0', '* old'],
    ['* `bends`.'],
  ),
]
