// What every page runs.
import { watchBox } from './parts/search-box.js';

watchBox();
