// The board's script: filters, arrow keys between the cells, copying. Opening and closing is the browser's own.

export const SCRIPT = `
(() => {
  'use strict'
  const byId = (id) => document.getElementById(id)
  const board = byId('board')
  if (!board) return

  const groups = [...board.tBodies].map((body) => ({
    body,
    number: body.dataset.package,
    rows: [...body.rows].filter((row) => row.dataset.verdict).map((row) => ({
      row,
      verdicts: row.dataset.verdict.split(' '),
      needs: 'needs' in row.dataset,
      text: '',
    })),
    name: body.querySelector('.package h2')?.textContent ?? '',
  }))
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const form = byId('filters')
  const [text, packages, verdict, needing] = ['text', 'package', 'verdict', 'needing'].map(byId)

  /** Everything that a row says, its panels too; read from the page when it is first asked for. */
  const textOf = (entry, name) => {
    if (entry.text === '') entry.text = (name + ' ' + entry.row.textContent).toLowerCase()
    return entry.text
  }

  const counted = (left) => {
    const versions = all === 1 ? ' version' : ' versions'
    return left === all ? all + versions : left + ' of ' + all + versions + (left === 1 ? ' is' : ' are') + ' left'
  }

  const filter = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
    const wanted = packages?.value ?? ''
    let left = 0
    for (const { body, number, name, rows } of groups) {
      const here = wanted === '' || wanted === number
      let shown = 0
      for (const entry of rows) {
        const stays = here && (!needing.checked || entry.needs) &&
          (verdict.value === '' || entry.verdicts.includes(verdict.value)) &&
          words.every((word) => textOf(entry, name).includes(word))
        if (entry.row.hidden === stays) entry.row.hidden = !stays
        if (stays) shown++
      }
      body.hidden = shown === 0
      left += shown
    }
    byId('nothing').hidden = left > 0
    board.hidden = left === 0
    byId('clear').hidden = words.length === 0 && wanted === '' && verdict.value === '' && !needing.checked
    if (current?.closest('tr').hidden || current?.closest('tbody').hidden) makeCurrent(firstButton())
    return left
  }

  /** Told once typing pauses, so that a screen reader is not interrupted by every letter. */
  let timer = 0
  const tell = (left) => {
    clearTimeout(timer)
    timer = setTimeout(() => { byId('said').textContent = counted(left) }, 200)
  }

  /** One stop for the tab key in the whole table; the arrow keys go from cell to cell. */
  let current
  const makeCurrent = (button) => {
    if (!button) return
    if (current) current.tabIndex = -1
    current = button
    current.tabIndex = 0
  }
  const isShown = (row) => !row.hidden && !row.parentElement.hidden && row.dataset.verdict !== undefined
  const shownRows = () => [...board.rows].filter(isShown)
  const buttonAt = (row, column) => row?.cells[column]?.querySelector(':scope > button')
  const firstButton = () => buttonAt(shownRows()[0], 1)

  const target = (event, cell) => {
    const column = cell.cellIndex
    const row = cell.parentElement
    const rows = shownRows()
    const place = rows.indexOf(row)
    const last = row.cells.length - 1
    const whole = event.ctrlKey || event.metaKey
    switch (event.key) {
      case 'ArrowRight': return buttonAt(row, Math.min(column + 1, last))
      case 'ArrowLeft': return buttonAt(row, Math.max(column - 1, 1))
      case 'ArrowDown': return buttonAt(rows[Math.min(place + 1, rows.length - 1)], column)
      case 'ArrowUp': return buttonAt(rows[Math.max(place - 1, 0)], column)
      case 'PageDown': return buttonAt(rows[Math.min(place + 10, rows.length - 1)], column)
      case 'PageUp': return buttonAt(rows[Math.max(place - 10, 0)], column)
      case 'Home': return buttonAt(whole ? rows[0] : row, 1)
      case 'End': return buttonAt(whole ? rows[rows.length - 1] : row, last)
    }
  }

  board.addEventListener('keydown', (event) => {
    if (event.altKey || !event.target.matches('td > button')) return
    const next = target(event, event.target.parentElement)
    if (!next) return
    event.preventDefault()
    document.querySelector(':popover-open')?.hidePopover()
    makeCurrent(next)
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  })
  for (const kind of ['focusin', 'click']) {
    board.addEventListener(kind, ({ target }) => {
      const button = target.closest('button')
      if (button?.matches('td > button')) makeCurrent(button)
    })
  }

  const copy = async (code) => {
    try {
      await navigator.clipboard.writeText(code.textContent)
      return true
    } catch {
      getSelection().selectAllChildren(code)
      return document.execCommand('copy')
    }
  }

  /** What only a script can do is added to a panel when it opens. */
  const complete = (panel) => {
    if (panel.querySelector('.shut')) return
    const shut = Object.assign(document.createElement('button'), { type: 'button', className: 'shut', textContent: 'Close' })
    shut.addEventListener('click', () => panel.hidePopover())
    panel.append(shut)
    const next = panel.querySelector('.next')
    if (!next) return
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' })
    const said = document.createElement('span')
    said.setAttribute('role', 'status')
    next.querySelector('b').after(button)
    next.append(said)
    button.addEventListener('click', async () => {
      const done = await copy(next.querySelector('code'))
      button.textContent = said.textContent = done ? 'Copied' : 'Select it and copy'
    })
  }
  board.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'open') complete(event.target)
  }, true)

  for (const button of board.querySelectorAll('td > button')) button.tabIndex = -1
  makeCurrent(firstButton())
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => tell(filter()))
  byId('clear').addEventListener('click', () => {
    form.reset()
    text.focus()
    tell(filter())
  })
  byId('said').textContent = counted(filter())
})()
`
