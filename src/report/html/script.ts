/**
 * What makes a report pleasant; it can be read without. Filters and search hide items (accents folded as in `text/fold`),
 * `n` and `p` go from finding to finding while their box is ticked.
 */
export const script = `(() => {
  'use strict'
  const bare = (text) => text.normalize('NFD').replace(/\\p{M}+/gu, '').replace(/[đðĐÐ]/g, 'd').toLowerCase()
  for (const form of document.querySelectorAll('form[data-for]')) {
    const items = [...document.querySelectorAll(form.dataset.for)]
    const controls = [...form.querySelectorAll('[data-key]')]
    const search = form.querySelector('input[type=search]')
    const status = form.querySelector('[role=status]')
    const texts = new Map()
    const textOf = (item) => {
      if (!texts.has(item)) texts.set(item, bare(item.textContent))
      return texts.get(item)
    }
    const wanted = (item, control) => {
      const value = item.dataset[control.dataset.key] || ''
      if (control.type === 'checkbox') return !control.checked || (value === control.value) !== ('not' in control.dataset)
      return control.value === '' || value.split(' ').includes(control.value)
    }
    const apply = () => {
      const query = search ? bare(search.value.trim()) : ''
      let shown = 0
      for (const item of items) {
        const fits = controls.every((control) => wanted(item, control)) && (query === '' || textOf(item).includes(query))
        item.hidden = !fits
        if (fits) shown++
      }
      if (status) status.textContent = status.dataset.text.replace('{shown}', shown).replace('{all}', items.length)
    }
    form.hidden = false
    form.addEventListener('input', apply)
    form.addEventListener('submit', (event) => event.preventDefault())
    apply()
  }
  const keys = document.querySelector('input[data-keys]')
  const go = (step) => {
    const shown = [...document.querySelectorAll('.finding')].filter((item) => !item.hidden)
    if (shown.length === 0) return
    const now = shown.indexOf(document.activeElement && document.activeElement.closest('.finding'))
    const next = shown[now < 0 ? (step > 0 ? 0 : shown.length - 1) : (now + step + shown.length) % shown.length]
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'start' })
  }
  document.addEventListener('keydown', (event) => {
    if (!keys || !keys.checked || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest && event.target.closest('input:not([type=checkbox]), select, textarea')) return
    if (event.key === 'n') go(1)
    if (event.key === 'p') go(-1)
  })
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    target.hidden = false
    const folded = target.closest('details')
    if (folded) folded.open = true
    target.scrollIntoView()
  }
  window.addEventListener('hashchange', reveal)
  if (location.hash) reveal()
})()`
