// Reads a story aloud, sentence by sentence, with a Vietnamese voice of the device itself: voices of a service would send the text away.
const speech = window.speechSynthesis, parts = 'h1, .story-who, .lead, .achievements li, .prose :is(h2, h3, h4, p, li), .quote p, .quote figcaption';

const voiceHere = () => speech.getVoices().find(voice => voice.localService === true && /^vi\b/i.test(voice.lang.replace('_', '-')));

// What stands in a part itself: parts within it have a turn of their own, and numbers of notes say nothing to the ear.
const textOf = part => {
  const copy = part.cloneNode(true);
  for (const other of copy.querySelectorAll('p, li, sup, .vh')) other.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

const sentencesOf = text => window.Intl?.Segmenter ? Array.from(new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text), part => part.segment) : [text];

export const listen = tools => {
  if (!tools || !speech) return;
  const [play, stop] = tools.querySelectorAll('button'), says = tools.querySelector('[role=status]');
  let queue, said, at = 0, turn = 0, state;

  const look = () => { play.hidden = !voiceHere(); };

  const show = (now, words = '') => {
    state = now;
    play.textContent = play.dataset[now];
    play.classList.toggle('is-on', now == 'playing');
    stop.hidden = now == 'idle';
    says.textContent = words;
  };

  // Whatever is being said belongs to a turn that is over. A pause is an end at this sentence as well: not every device goes on after a real one.
  const hush = () => {
    turn++;
    speech.cancel();
  };

  const end = words => {
    hush();
    at = 0;
    show('idle', words);
  };

  const say = voice => {
    if (at == queue.length) return end(play.dataset.done);
    const mine = ++turn;
    said = new SpeechSynthesisUtterance(queue[at]);
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = () => { if (mine == turn) { at++; say(voice); } };
    said.onerror = () => { if (mine == turn) end(); };
    speech.speak(said);
  };

  play.addEventListener('click', () => {
    if (state == 'playing') {
      hush();
      return show('paused', play.dataset.hushed);
    }

    const voice = voiceHere();
    if (!voice) return look();
    queue ??= [...tools.closest('.story').querySelectorAll(parts)].flatMap(part => sentencesOf(textOf(part))).filter(text => text.trim());
    show('playing');
    say(voice);
  });
  stop.addEventListener('click', () => {
    end();
    play.focus();
  });
  window.addEventListener('pagehide', hush);
  speech.addEventListener?.('voiceschanged', look);
  show('idle');
  look();
};
