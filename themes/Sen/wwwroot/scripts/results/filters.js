// By what results are narrowed: "or" within one facet, "and" between them, each value with what choosing it would leave.
import { slugOf } from 'asset:search.js';
import { element } from './element.js';

const order = ['doi-tuong', 'linh-vuc', 'khoi', 'dia-ban', 'don-vi', 'nam', 'quy', 'cap-khen', 'khen-thuong', 'chien-dich', 'muc-do'];

// Those that follow from others: from which, and which of its groups.
const derived = { khoi: ['don-vi', 0], 'dia-ban': ['don-vi', 1], nam: ['quy', 0], 'cap-khen': ['khen-thuong', 0] };
const few = 8;

export class Filters {
  constructor(place, says, number, changed) {
    Object.assign(this, { place, says, number, changed });
    place.addEventListener('change', event => {
      const { name, value, checked } = event.target;
      this.picked.get(name)[checked ? 'add' : 'delete'](value);
      changed();
    });
  }

  // What is chosen, each as a button that takes it off.
  chips() {
    return this.chosen().map(([name, slug]) => {
      const value = this.facets.find(facet => facet.name == name).values.find(v => v.slug == slug);
      const chip = element('button', 'chip', value?.label || slug, element('span', '', '×'));
      chip.setAttribute('aria-label', this.says['take-off'].replace('{0}', () => value?.label || slug));
      chip.addEventListener('click', () => {
        this.picked.get(name).delete(slug);
        this.changed();
      });
      return element('li', '', chip);
    });
  }

  chosen() { return order.flatMap(name => [...this.picked.get(name)].sort().map(slug => [name, slug])); }

  read(asked) { this.picked = new Map(order.map(name => [name, new Set(asked.getAll(name))])); }

  fill(columns, stories) {
    if (this.columns == columns) return;
    this.columns = columns;
    this.stories = stories;
    this.facets = order.map(name => {
      const [from, group] = derived[name] || [name];
      const column = columns.find(c => c.name == from);
      if (!derived[name]) return { name, values: column.values };
      const groups = new Map();
      for (const { groups: labels, list } of column.values) if (labels[group]) groups.set(labels[group], [...groups.get(labels[group]) || [], ...list]);
      return { name, values: [...groups].map(([label, list]) => ({ slug: slugOf(label), label, list: [...new Set(list)] })) };
    });
  }

  // For each facet in use, which stories it lets through.
  gates() {
    const gates = new Map();
    for (const { name, values } of this.facets) {
      const picked = this.picked.get(name);
      if (!picked.size) continue;
      const gate = new Uint8Array(this.stories);
      for (const value of values) if (picked.has(value.slug)) for (const story of value.list) gate[story] = 1;
      gates.set(name, gate);
    }
    return gates;
  }

  narrow(stories) {
    const gates = [...this.gates().values()];
    return stories.filter(story => gates.every(gate => gate[story]));
  }

  // The first value of each facet of a story.
  factsOf(story) {
    return Object.fromEntries(this.columns.map(({ name, values, of }) => [name, values[of(story)[0]]]));
  }

  // all: what was found before narrowing.
  draw(all) {
    const gates = this.gates();
    const focused = document.activeElement?.id;
    const open = new Set([...this.place.querySelectorAll('details[open]')].map(d => d.dataset.name));
    const passes = (story, name) => [...gates].every(([other, gate]) => other == name || gate[story]);
    this.place.replaceChildren(...this.facets.map(facet => {
      const within = new Uint8Array(this.stories);
      for (const story of all) if (passes(story, facet.name)) within[story] = 1;
      const picked = this.picked.get(facet.name);
      const values = facet.values
        .map(value => ({ ...value, count: value.list.reduce((sum, story) => sum + within[story], 0) }))
        .filter(value => value.count || picked.has(value.slug));
      return values.length ? this.group(facet.name, values, picked, open) : '';
    }));
    if (gates.size) this.place.prepend(this.clearing());
    if (focused) document.getElementById(focused)?.focus();
  }

  clearing() {
    const button = element('button', 'facets-clear', this.says.clear);
    button.type = 'button';
    button.addEventListener('click', () => {
      this.read(new URLSearchParams());
      this.place.closest('details').querySelector('summary').focus();
      this.changed();
    });
    return button;
  }

  group(name, values, picked, open) {
    const inputs = values.map(value => {
      const id = `${name}-${value.slug}`;
      const input = element('input');
      Object.assign(input, { type: 'checkbox', id, name, value: value.slug, checked: picked.has(value.slug) });
      const label = element('label', '', input, element('span', '', value.label), element('span', 'count', this.number(value.count)));
      label.htmlFor = id;
      return label;
    });
    const first = inputs.length > few + 2 ? inputs.filter((_, i) => i < few || picked.has(values[i].slug)) : inputs;
    const rest = inputs.filter(input => !first.includes(input));
    const set = element('fieldset', 'facet', element('legend', '', this.says['facet-' + name]), ...first);
    if (rest.length) {
      const more = element('details', '', element('summary', '', this.says['more-values'].replace('{0}', this.number(rest.length))), ...rest);
      more.dataset.name = name;
      more.open = open.has(name);
      set.append(more);
    }
    return set;
  }
}
