// Other ways to write what was typed that mean the same: without words that say nothing, abbreviations in full and back, dates in words and in numbers.
import { parse } from 'asset:search.js';

const keysOf = texts => texts.map(text => parse(text));
const isAt = (tokens, at, phrase) => phrase.every((p, k) => tokens[at + k] && !tokens[at + k].phrase && tokens[at + k].key == p.key);

// Without such words before and after; where nothing else was typed, they are what was asked.
export function spoken(tokens, silent) {
  const phrases = keysOf(silent).sort((a, b) => b.length - a.length);
  let left = tokens;
  for (let went = true; went;) {
    went = false;
    for (const phrase of phrases) {
      if (phrase.length >= left.length) continue;
      if (isAt(left, 0, phrase)) left = left.slice(phrase.length);
      else if (isAt(left, left.length - phrase.length, phrase)) left = left.slice(0, -phrase.length);
      else continue;
      went = true;
      break;
    }
  }
  return left;
}

// Each with one wording in place of another that means the same.
export function reworded(tokens, same) {
  const found = [];
  for (const group of same.map(keysOf)) for (const phrase of group) {
    const at = tokens.findIndex((_, i) => isAt(tokens, i, phrase));
    if (at < 0) continue;
    for (const other of group) if (other != phrase) found.push([...tokens.slice(0, at), ...other, ...tokens.slice(at + phrase.length)]);
  }
  return found;
}

// "20/10/2025" as "ngày 20 tháng 10 năm 2025" and back.
export function dated(tokens) {
  const keys = tokens.map(t => t.key), found = [];
  const number = (i, least, most) => /^\d+$/.test(keys[i] || '') && +keys[i] >= least && +keys[i] <= most;
  for (let i = 0; i < tokens.length; i++) {
    let at = i;
    const named = word => keys[at] == word && ++at;
    const isDay = named('ngay');
    if (!number(at, 1, 31)) continue;
    const day = tokens[at++], isMonth = named('thang');
    if (!number(at, 1, 12)) continue;
    const month = tokens[at++], isYear = named('nam'), year = number(at, 1900, 2100) && tokens[at++];
    if (!year && !isDay && !isMonth && tokens.length > 2) continue;
    const before = tokens.slice(0, i), after = tokens.slice(year || !isYear ? at : at - 1);
    const words = parse(`ngày ${day.key} tháng ${month.key}${year ? ` năm ${year.key}` : ''}`), bare = [day, month, ...year ? [year] : []];
    for (const other of [words, isDay && [parse('ngày')[0], ...bare], bare]) if (other && other.length != at - i) found.push([...before, ...other, ...after]);
    break;
  }
  const month = keys.findIndex((key, i) => key == 'thang' && number(i + 1, 1, 12) && (number(i + 2, 1900, 2100) || keys[i + 2] == 'nam' && number(i + 3, 1900, 2100)));
  if (month >= 0 && !found.length) found.push(keys[month + 2] == 'nam' ? [...tokens.slice(0, month + 2), ...tokens.slice(month + 3)] : [...tokens.slice(0, month + 2), parse('năm')[0], ...tokens.slice(month + 2)]);
  return found;
}

// "Quyết định 2965" as "Quyết định số 2965" and back.
export function numbered(tokens) {
  const at = tokens.findIndex((token, i) => i > 0 && /^\d+$/.test(token.key) && /\D/.test(tokens[i - 1].key));
  if (at < 0) return [];
  const isSaid = tokens[at - 1].key == 'so';
  return [[...tokens.slice(0, isSaid ? at - 1 : at), ...isSaid ? [] : parse('số'), ...tokens.slice(at)]];
}
