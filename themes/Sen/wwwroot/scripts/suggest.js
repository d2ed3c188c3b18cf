// Suggestions while typing: the combobox pattern with a list box (WAI-ARIA Authoring Practices).
import { Connection, covered, entries, parse, parts, search } from 'asset:search.js';

const most = 6, mostPages = 2;

export function suggest(box) {
  const form = box.form;
  const connection = new Connection(form.action, null);
  const home = new URL('../', form.action).pathname;
  const list = document.createElement('ul');
  list.id = 'goi-y';
  list.setAttribute('role', 'listbox');
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('aria-label', form.dataset.suggestions);
  const says = document.createElement('span');
  says.className = 'vh';
  says.setAttribute('role', 'status');
  form.append(list, says);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })) box.setAttribute(name, value);

  let asked = 0, active = -1, last = '';

  const show = isOpen => {
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', isOpen);
    says.textContent = isOpen ? form.dataset.count.replace('{0}', list.children.length - 1) : '';
    choose(-1);
  };

  const choose = i => {
    active = i;
    [...list.children].forEach((option, k) => option.setAttribute('aria-selected', k == i));
    if (i < 0) box.removeAttribute('aria-activedescendant');
    else {
      box.setAttribute('aria-activedescendant', list.children[i].id);
      list.children[i].scrollIntoView({ block: 'nearest' });
    }
  };

  const option = (i, href, content) => {
    const item = document.createElement('li');
    item.id = 'goi-y-' + i;
    item.setAttribute('role', 'option');
    item.dataset.href = href;
    item.setAttribute('aria-selected', 'false');
    item.append(...content);
    return item;
  };

  const ask = async () => {
    const text = box.value.trim();
    if (box.value == last) return;
    last = box.value;
    const turn = ++asked;
    const tokens = parse(text);
    if (!tokens.length) {
      list.replaceChildren();
      return show(false);
    }
    try {
      const options = await connection.run(async index => {
        const isPrefix = !/\s$/.test(box.value);
        let [found, pages] = await Promise.all([search(index, tokens, isPrefix), entries(index, tokens, isPrefix)]);
        if (!found.stories.length && !pages.length && !found.isOpen) {
          const [{ help }] = await Promise.all([import('asset:search-help.js'), index.words()]);
          found = await help(index, text, tokens, found) || found;
          if (found.tokens) pages = await entries(index, found.tokens);
        }
        pages = pages.slice(0, mostPages);
        const results = await Promise.all(found.stories.slice(0, most - pages.length).map(story => index.result(story)));
        const shown = part => parts(part, found.tokens || tokens, true).map(([text, isMatch]) => isMatch ? mark(text) : text);
        return [
          ...pages.map(page => [home + page.address, [quiet(page.kind), ...shown(page.label)]]),
          ...results.map(({ title, honoree, slug }) => [`${form.dataset.stories}${slug}/`, [...shown(title), ...honoree && covered(honoree, tokens, isPrefix) > covered(title, tokens, isPrefix) ? [quiet(...shown(honoree))] : []]]),
        ];
      });
      if (turn != asked || document.activeElement != box) return;
      list.replaceChildren(
        ...options.map(([href, content], i) => option(i, href, content)),
        option(options.length, `${form.action}?q=${encodeURIComponent(text)}`, [form.dataset.all.replace('{0}', () => text)]));
      show(true);
    } catch {
      if (turn != asked) return;
      last = '';
      show(false);
    }
  };

  let timer;
  box.addEventListener('input', () => {
    choose(-1);
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  box.addEventListener('keydown', event => {
    const count = list.children.length;
    if (event.isComposing) return;
    if (event.key == 'Escape') {
      asked++;
      clearTimeout(timer);
      if (list.hidden) return;
      event.preventDefault();
      show(false);
    } else if ((event.key == 'ArrowDown' || event.key == 'ArrowUp') && count) {
      event.preventDefault();
      if (list.hidden) show(true);
      const step = event.key == 'ArrowDown' ? 1 : -1;
      choose(active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count);
    } else if (event.key == 'Enter' && active >= 0 && !list.hidden) {
      event.preventDefault();
      location.href = list.children[active].dataset.href;
    }
  });
  box.addEventListener('blur', () => show(false));
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const chosen = event.target.closest('[data-href]');
    if (chosen) location.href = chosen.dataset.href;
  });
  if (box.value) ask();
}

function mark(text) {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

function quiet(...content) {
  const element = document.createElement('span');
  element.className = 'suggestion-note';
  element.append(...content);
  return element;
}
