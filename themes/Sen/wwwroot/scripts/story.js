// What a story offers where there is a script, besides the search box: its photographs large, hearing it, and passing it on. One file, one request. All are arrow functions: declared ones the minifier takes for unused and leaves out.
import { watchBox } from './parts/search-box.js';
import { enlarge } from './story/enlarge.js';
import { listen } from './story/listen.js';
import { pass } from './story/pass.js';

watchBox();
enlarge(document.querySelector('.story'));
listen(document.querySelector('.story-tools'));
pass(document.querySelector('.story-share'));
