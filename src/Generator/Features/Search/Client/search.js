// The part of search that belongs to the index and not to a theme. Themes import it as 'asset:search.js'.
export { Connection } from './engine/connection.js';
export { Index, slugOf } from './engine/index.js';
export { entries } from './engine/entries.js';
export { covered, parts, passage } from './engine/marked.js';
export { parse } from './engine/query.js';
export { search } from './engine/answer.js';
export { fold, syllables } from './engine/folding.js';
