// What a story offers where there is a script, besides the search box: hearing it, and passing it on. One file, one request. Both are arrow functions: declared ones the minifier takes for unused and leaves out.
import { watchBox } from './parts/search-box.js';
import { listen } from './story/listen.js';
import { pass } from './story/pass.js';

watchBox();
listen(document.querySelector('.story-tools'));
pass(document.querySelector('.story-share'));
