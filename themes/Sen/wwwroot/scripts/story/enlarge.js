// Shows the photographs of a story as large as the window, one after another: by keys, finger or mouse. Without it each link leads to its picture.
export const enlarge = story => {
  const links = [...story.querySelectorAll('.photo-link')], texts = story.dataset;
  if (!links.length || !window.HTMLDialogElement) return;
  const dialog = document.createElement('dialog'), bar = document.createElement('p'), says = document.createElement('span');
  let at;

  const show = to => {
    at = (to + links.length) % links.length;
    const figure = links[at].closest('figure').cloneNode(true), link = figure.querySelector('a');
    for (const source of link.querySelectorAll('[sizes]')) source.sizes = '100vw';
    link.querySelector('img').loading = 'eager';
    link.replaceWith(link.firstElementChild);
    dialog.querySelector('figure')?.remove();
    dialog.prepend(figure);
    says.textContent = `${at + 1}/${links.length}`;
  };

  const button = (text, act) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'quiet-button';
    element.textContent = text;
    element.addEventListener('click', act);
    return element;
  };

  dialog.className = 'enlarged';
  dialog.setAttribute('aria-label', texts.photos);
  says.setAttribute('role', 'status');
  bar.append(...links.length > 1 ? [button(texts.previous, () => show(at - 1)), says, button(texts.next, () => show(at + 1))] : [], button(texts.close, () => dialog.close()));
  dialog.append(bar);
  dialog.addEventListener('keydown', event => {
    if (links.length > 1 && event.key == 'ArrowLeft') show(at - 1);
    if (links.length > 1 && event.key == 'ArrowRight') show(at + 1);
  });
  dialog.addEventListener('click', event => { if (event.target == dialog) dialog.close(); });
  dialog.addEventListener('close', () => links[at].focus());
  story.append(dialog);
  for (const [i, link] of links.entries()) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(i);
      dialog.showModal();
    });
  }
};
