// Leaves only those entries of a long list whose text holds what is typed, with or without accents.
const filterBox = document.querySelector('.filter'), box = filterBox.querySelector('input'), says = filterBox.querySelector('[role=status]');
const bare = text => text.normalize('NFD').replace(/[\p{M}'’‘ʼ]/gu, '').toLowerCase().replace(/đ/g, 'd');
const places = [...document.querySelectorAll('.place')].map(place => ({ place, more: place.querySelector('details'), entries: [...place.querySelectorAll('.entries li')].map(entry => [entry, bare(entry.querySelector('a').textContent + ' ' + place.querySelector('h2').textContent)]) }));

const filter = () => {
  const words = bare(box.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { place, more, entries } of places) {
    let here = 0, ended = 0;
    for (const [entry, text] of entries) {
      entry.hidden = !words.every(word => text.includes(word));
      if (!entry.hidden) {
        here++;
        if (more?.contains(entry)) ended++;
      }
    }
    place.hidden = here == 0;
    if (more) {
      more.hidden = ended == 0;
      more.open = words.length > 0 && ended > 0;
    }
    found += here;
  }
  says.textContent = words.length == 0 ? '' : found > 0 ? filterBox.dataset.found.replace('{0}', found) : filterBox.dataset.none;
};

filterBox.hidden = false;
box.addEventListener('input', filter);
if (box.value) filter();
