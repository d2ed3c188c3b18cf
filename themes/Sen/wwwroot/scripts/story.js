// What a story offers where there is a script: hearing it, and passing it on. Both are arrow functions: declared ones the minifier takes for unused and leaves out.
import { listen } from './story/listen.js';
import { pass } from './story/pass.js';

listen(document.querySelector('.story-tools'));
pass(document.querySelector('.story-share'));
