// Takes a Word file that is dropped on the desk or chosen there. The new draft makes the desk load itself anew, which then says the same by itself.
const drop = document.querySelector('#drop');
const said = document.querySelector('#drop-said');
const title = document.querySelector('#drop-title');
const chosen = document.querySelector('#drop-file');
const { to, token, most, large, taking, failed } = drop.dataset;

const line = (name, text) => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

const show = ({ text, file, open, remarks }) => {
  const first = line('p', '');
  first.append(line('strong', text));
  if (file) {
    const link = line('a', file);
    link.href = open;
    first.append(' ', link);
  }
  const list = line('ul', '');
  list.append(...remarks.map((remark) => line('li', remark)));
  said.replaceChildren(first, ...(remarks.length > 0 ? [list] : []));
};

const take = async (file) => {
  if (file.size > Number(most)) return show({ text: large.replace('{0}', file.name), remarks: [] });
  show({ text: taking.replace('{0}', file.name), remarks: [] });
  try {
    const where = `${to}?${new URLSearchParams({ tep: file.name, ten: title.value })}`;
    const answer = await fetch(where, { method: 'POST', headers: { 'X-Preview-Token': token }, body: file });
    show(await answer.json());
  } catch {
    show({ text: failed, remarks: [] });
  }
  chosen.value = '';
};

drop.hidden = false;
chosen.addEventListener('change', () => chosen.files.length > 0 && take(chosen.files[0]));
addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.dataset.over = '';
});
addEventListener('dragleave', () => delete drop.dataset.over);
addEventListener('drop', (event) => {
  event.preventDefault();
  delete drop.dataset.over;
  if (event.dataTransfer.files.length > 0) take(event.dataTransfer.files[0]);
});
