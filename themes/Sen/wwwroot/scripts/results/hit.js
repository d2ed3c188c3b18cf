// One story among the results, with what matches in it marked.
import { covered, parts } from 'asset:search.js';
import { element } from './element.js';
import { watch } from './passages.js';

const marked = (text, found) => found.tokens.length
  ? parts(text, found.tokens, found.isPrefix).map(([part, isMatch]) => isMatch ? element('mark', '', part) : part)
  : [text];

// facts: values of its facets by their names; kinds: the emblem of each subject; stories: where stories stand; sample: what is said of a sample.
export function hit(result, facts, found, kinds, stories, sample) {
  const link = element('a', '', ...marked(result.title, found));
  link.href = `${stories}${result.slug}/`;
  const text = element('p', 'hit-text', ...marked(result.summary, found));
  const content = element('div', 'hit-body', element('h3', '', link));
  if (result.honoree) content.append(element('p', 'hit-who', ...marked(result.honoree, found)));
  const labels = ['don-vi', 'quy', 'khen-thuong', 'linh-vuc'].map(name => facts[name]?.label).filter(Boolean);
  const where = element('p', 'hit-facts', ...labels.map(label => element('span', '', ...marked(label, found))));
  content.append(where, text);
  if (result.sample) content.append(element('p', 'marks', element('span', 'mark mark-sample', sample)));
  const made = element('li', 'hit', content), kind = kinds[facts['doi-tuong']?.slug] || 'person';
  made.insertAdjacentHTML('afterbegin', `<svg class="emblem emblem-${kind}" aria-hidden="true"><use href="#e-${kind}"></use></svg>`);
  const seen = [result.title, result.honoree, result.summary, ...labels].join();
  if (found.tokens.length && covered(seen, found.tokens, found.isPrefix) < new Set(found.tokens.map(t => t.key)).size) {
    watch(made, link, text, found, marked);
  }
  return made;
}
