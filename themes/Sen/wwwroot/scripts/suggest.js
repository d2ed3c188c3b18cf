// Suggestions while typing: the combobox pattern with a list box (WAI-ARIA Authoring Practices).
import { Connection, parse, parts, search } from 'asset:search.js';

const most = 6;

export function suggest(box) {
  const form = box.form;
  const connection = new Connection(form.action, null);
  const list = document.createElement('ul');
  list.id = 'goi-y';
  list.setAttribute('role', 'listbox');
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('aria-label', form.dataset.suggestions);
  form.append(list);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })) box.setAttribute(name, value);

  let asked = 0, active = -1, last = '';

  const show = isOpen => {
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', isOpen);
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
        const { stories } = await search(index, tokens, !/\s$/.test(box.value));
        return Promise.all(stories.slice(0, most).map(story => index.result(story)));
      });
      if (turn != asked || document.activeElement != box) return;
      list.replaceChildren(
        ...options.map((result, i) => option(i, `${form.dataset.stories}${result.slug}/`, parts(result.title, tokens, true).map(([part, isMatch]) => isMatch ? mark(part) : part))),
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
