// The search box of every page: a slash goes to it, and only then anything of search is loaded.
export const watchBox = () => {
  const box = document.getElementById('q'), page = document.getElementById('tim-kiem');

  document.addEventListener('keydown', event => {
    if (event.key == '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input, textarea, select, [contenteditable]')) {
      event.preventDefault();
      box.focus();
    }
  });

  // The search page shows results instead of suggestions.
  if (page) {
    import('asset:scripts/results.js').catch(() => {
      const says = JSON.parse(page.dataset.texts), error = document.getElementById('loi');
      error.innerHTML = `${says.failed} <a href="">${says.retry}</a>`;
      error.hidden = false;
      box.value = new URLSearchParams(location.search).get('q');
    });
  } else {
    const load = () => import('asset:scripts/suggest.js').then(module => module.suggest(box)).catch(() => box.addEventListener('input', load, { once: true }));
    if (document.activeElement == box) load();
    else box.addEventListener('focus', load, { once: true });
  }
};
