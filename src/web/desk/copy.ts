/** What is set between Khmer syllables is for the line breaks of this page, not for whoever copies from it. Fetched beside the page. */
document.addEventListener('copy', (event) => {
  const text = getSelection()?.toString() ?? ''
  if (event.defaultPrevented || !/[\u200B\u2060]/.test(text)) return
  event.clipboardData?.setData('text/plain', text.replace(/[\u200B\u2060]/g, ''))
  event.preventDefault()
})
export {}
