// Passes a story on: by whatever the device shares with, or as a link that is copied.
import { put } from '../parts/clipboard.js';

export const pass = ways => {
  if (!ways) return;
  const [send, copy] = ways.querySelectorAll('button'), says = ways.querySelector('[role=status]'), { title, url } = ways.dataset;

  // Nobody is to be told that they changed their mind.
  send.addEventListener('click', () => navigator.share({ title, url }).catch(() => {}));
  send.hidden = !navigator.share;

  copy.addEventListener('click', async () => {
    await put(url);
    says.textContent = copy.dataset.copied;
    setTimeout(() => { says.textContent = ''; }, 4000);
  });
  copy.hidden = false;
};
